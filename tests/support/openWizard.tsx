import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, onTestFinished, vi } from 'vitest'
import { type Answers, retrace } from '#rules'
import { start } from '../../src/start.tsx'
import { completed } from './person.ts'
import { optionsFor, titleOf } from './questionTexts.ts'

const words = {
  en: { start: 'Start now', next: 'Continue', back: 'Back' },
  nb: { start: 'Start nå', next: 'Fortsett', back: 'Tilbake' },
}

/** The tests load no style sheet, so nothing is hidden; checking for it takes a third of the time. */
const asIs = { hidden: true }

/** The elements that a heading can name. */
const parts = 'section, li, article, main'

/**
 * The whole site at an address, as main.tsx starts it, with what a person can do and see there, by role and by text.
 * Any message on the console fails the test.
 */
export async function openWizard(startAddress: string) {
  // jsdom has no layout, hence no scrolling
  vi.stubGlobal('scrollTo', () => undefined)
  Element.prototype.scrollIntoView = () => undefined
  watchConsole()
  window.history.pushState(null, '', startAddress)
  let close = await mount()
  onTestFinished(() => close())
  const user = userEvent.setup({ pointerEventsCheck: 0, delay: null })
  const said = () => (kit.address().startsWith('/nb') ? words.nb : words.en)

  const kit = {
    user,

    address: () => window.location.pathname + window.location.hash,
    title: () => oneLine(document.title),
    heading: () => textOf(screen.getByRole('heading', { level: 1, ...asIs })),
    /** Waits for the page with this heading, fully loaded. */
    arriveAt: (heading: Phrase) =>
      waitFor(() => {
        expect(kit.heading()).toMatch(whole(heading))
        expect(screen.getByRole('main', asIs).textContent).not.toMatch(/Loading …|Laster …/)
      }),
    /** The text of the page, as one line. */
    text: () => textOf(screen.getByRole('main', asIs)),
    /** The text of the part of the page under this heading, as one line. */
    under: (heading: Phrase) => textOf(the('heading', heading).closest(parts)),
    option: (label: string) => screen.getByLabelText<HTMLInputElement>(label, { selector: 'input' }),
    /** The labels of the chosen options. */
    chosen: () =>
      [
        ...screen.queryAllByRole('radio', { checked: true }),
        ...screen.queryAllByRole('checkbox', { checked: true }),
      ].map((input) => textOf((input as HTMLInputElement).labels?.[0])),

    follow: (link: Phrase) => user.click(the('link', link)),
    press: (button: Phrase) => user.click(the('button', button)),
    /** Opens the disclosure with this summary, and waits for its content. */
    async unfold(summary: Phrase) {
      const found = [...document.querySelectorAll('summary')].find((element) => whole(summary).test(textOf(element)))
      await user.click(found ?? expect.fail(`Nothing to unfold reads ${summary}.`))
      await waitFor(() => expect(found?.nextElementSibling).toBeInTheDocument())
      await waitFor(() => expect(screen.getByRole('main', asIs).textContent).not.toMatch(/Loading …|Laster …/))
    },
    start: () => kit.follow(said().start),
    back: () => kit.follow(said().back),
    proceed: () => kit.press(said().next),
    async choose(...options: readonly string[]) {
      for (const option of options) await user.click(kit.option(option))
    },
    /** Waits for a question, answers it, and continues. */
    async answer(question: string, ...options: readonly string[]) {
      await kit.arriveAt(question)
      await kit.choose(...options)
      await kit.proceed()
    },

    /** Answers every question that comes up as this person does, up to the result. */
    async answerAll(answers: Answers) {
      const all = completed(answers)
      for (const id of retrace(all).asked) await kit.answer(titleOf(id), ...optionsFor(id, all))
    },

    browserBack: () => kit.travel(() => window.history.back()),
    browserForward: () => kit.travel(() => window.history.forward()),
    async travel(go: () => void) {
      const before = window.location.href
      go()
      await waitFor(() => expect(window.location.href).not.toBe(before))
    },
    /** Starts the site again at the same address, without any other state. */
    async reload() {
      await close()
      close = await mount()
    },
  }

  return kit
}

async function mount() {
  const element = document.createElement('div')
  document.body.append(element)
  const root = await act(() => start(element, '/'))
  return async () => {
    await act(async () => root?.unmount())
    element.remove()
  }
}

/** Fails the test when React or the site logs an error or a warning. */
function watchConsole() {
  const spies = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')]
  onTestFinished(() => {
    for (const spy of spies) {
      const complaints = spy.mock.calls
      spy.mockRestore()
      expect(complaints).toEqual([])
    }
  })
}

/** A whole text, or a pattern in it. */
type Phrase = string | RegExp

function whole(words: Phrase): RegExp {
  return typeof words === 'string' ? new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`) : words
}

/** The first element with this role and text. Accessible names are the same here, and take jsdom far longer. */
function the(role: 'heading' | 'link' | 'button', words: Phrase): HTMLElement {
  const all = screen.getAllByRole(role, asIs)
  const found = all.find((element) => whole(words).test(textOf(element)))
  if (!found) throw new Error(`No ${role} reads ${words}. There are: ${all.map(textOf).join(' | ')}`)
  return found
}

/** The text that a screen reader reads, block after block. */
function textOf(element: Element | null | undefined): string {
  return element ? oneLine(wordsIn(element)) : ''
}

const blocks = ['H1', 'H2', 'H3', 'H4', 'P', 'LI', 'DT', 'DD', 'TH', 'TD', 'SUMMARY', 'LABEL', 'LEGEND']

function wordsIn(element: Element): string {
  let words = ''
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node instanceof Text) words += node.data
    else if (node instanceof Element && !isUnread(node)) words += wordsIn(node)
  }
  return blocks.includes(element.tagName) ? `${words} ` : words
}

/** True for what is only visual, or only for print. */
function isUnread(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true' || element.classList.contains('paper')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

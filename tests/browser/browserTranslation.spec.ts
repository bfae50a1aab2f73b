import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { choose, entry, expect, heading, holdDownload, isReady, open, test } from '../support/browser.ts'
import { translateByMachine } from '../support/machineTranslation.ts'

/** What a person does: presses the first match, unfolds everything, or goes back in the browser. */
type Act = { readonly press: string } | { readonly unfold: true } | { readonly back: true }

const scripts = readdirSync('dist/assets').filter((file) => file.endsWith('.js'))

const press = (selector: string): Act => ({ press: selector })
const unfold: Act = { unfold: true }
const back: Act = { back: true }
const toNorwegian = press('a[hreflang=nb]')
const toEnglish = press('a[hreflang=en]')
const proceed = press('[type=submit]')

/** Everything that a question can show: its disclosures, the error, and one option after another. */
function question(id: string, ...options: readonly string[]): readonly Act[] {
  return [unfold, proceed, ...options.map((option) => press(`#${id}-${option}`)), proceed]
}

const toTheResult: readonly Act[] = [
  toNorwegian,
  toEnglish,
  press('.start-hero a'),
  unfold,
  toNorwegian,
  toEnglish,
  ...question('idNumber', 'none', 'dNumber', 'nationalNumber'),
  ...question('stay', 'abroad', 'living'),
  ...question('age', 'from13', 'adult'),
  ...question('have', 'none', 'minid', 'buypass', 'minid'),
  press('.back'),
  proceed,
  ...question('bank', 'none', 'onlineBank'),
  ...question('bankAnswer', 'yes', 'notAsked'),
  ...question('document', 'none', 'eeaIdCard'),
  toNorwegian,
  ...question('services', 'all', 'digipost', 'nav'),
  unfold,
  toEnglish,
  press('.actions button[type=button]'),
  toNorwegian,
  // another answer, from the result
  press('.answers-line a[href*="/bank/"]'),
  press('#bank-none'),
  proceed,
  back,
  press('.brand'),
  press('.start-hero a:first-child'),
]

const elsewhere: readonly Act[] = [
  press('footer a[href*="/about/"]'),
  press('article a[href*="/result/"]'),
  unfold,
  press('a[href*="if."]'),
  unfold,
  press('.hypothetical .ds-button'),
  press('a[href*="/compare/"]'),
  press('.picks li:first-child a'),
  press('.columns > div:last-child .picks li:last-child a'),
  toNorwegian,
  back,
  press('footer a[href*="/all/"]'),
  unfold,
  press('[name=have]'),
  press('[name=want]'),
  press('[name=open]'),
  toNorwegian,
  press('footer a[href*="/how/"]'),
  unfold,
  toEnglish,
  press('footer a[href*="/about/"]'),
  unfold,
  toNorwegian,
  back,
]

const answered = '#stay=living&age=adult&have=none&bank=none&document=passport&services=digipost,nav&idNumber=dNumber'

for (const [where, start, script] of [
  ['from the start to the result', '/en/', toTheResult],
  ['on all other pages', `/en/${answered}`, elsewhere],
] as const) {
  test(`a machine-translated page says the same ${where}`, async ({ page }) => {
    await openWithAllScripts(page, start)
    const plain = await play(page, script)
    await openWithAllScripts(page, start)
    await page.evaluate(translateByMachine)
    const translated = await play(page, script)
    for (const [at, act] of script.entries()) {
      expect(translated[at], JSON.stringify(act)).toEqual(plain[at])
    }
  })
}

test('a page translated before its scripts load starts like any other', async ({ page }) => {
  const scripts = await holdDownload(page, entry)
  await page.goto('/en/age/#stay=living&idNumber=dNumber', { waitUntil: 'commit' })
  await expect(page.locator('footer')).toBeAttached()
  await page.evaluate(translateByMachine)
  await scripts.release()
  await isReady(page)
  await expect(heading(page)).toHaveText('⟦How old is the person who needs the eID?⟧')
  await choose(page, '⟦18 or older⟧')
  await page.getByRole('button').click()
  await expect(heading(page)).toHaveText('⟦Do you already have any of these Norwegian electronic IDs?⟧')
})

/** What is loaded only when it is needed would come at another step each time. */
async function openWithAllScripts(page: Page, address: string): Promise<void> {
  await open(page, address)
  await page.evaluate((scripts) => Promise.all(scripts.map((script) => import(`/assets/${script}`))), scripts)
}

/** Plays the script, and returns what the page shows after each act: address, title and texts. */
function play(page: Page, script: readonly Act[]): Promise<readonly (readonly string[])[]> {
  return page.evaluate(
    async ({ script, loaded }) => {
      const turn = async () => {
        // waits for every import that came before it, though all is here
        await import(loaded)
        await new Promise((resolve) => setTimeout(resolve))
      }
      const isWaiting = () =>
        /(Loading|Laster) …/.test(document.querySelector('main')?.textContent ?? '') ||
        !location.pathname.startsWith(
          `/${document.querySelector<HTMLElement>('.language-menu li:has([aria-current])')?.lang}/`,
        )
      const isText = (node: Node) => node instanceof Text || node.nodeName === 'FONT'
      const words = () =>
        // what is announced comes after the page, at its own time
        [
          ...document.querySelectorAll(
            'body *:not(font, script, style, noscript, .sr-only[role=status], .sr-only[role=status] *)',
          ),
        ]
          .map((element) =>
            [...element.childNodes]
              .filter(isText)
              .map(({ textContent }) => textContent)
              .join(''),
          )
          .map((text) => text.replace(/[⟦⟧]/g, '').replace(/\s+/g, ' ').trim())
          .filter(Boolean)
      const seen: string[][] = []
      // refused at once: a slow reply would come at another step each time
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      for (const act of script) {
        if ('press' in act) {
          const found = document.querySelector<HTMLElement>(act.press)
          if (!found) throw new Error(`${act.press} is not on ${location.href}`)
          found.click()
        } else if ('back' in act) {
          const there = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))
          history.back()
          await there
        } else {
          for (const details of document.querySelectorAll('details')) details.open = true
        }
        await turn()
        for (let turns = 0, before = ''; turns < 5000; turns++) {
          const now = document.body.textContent
          if (now === before && !isWaiting()) break
          before = now
          await turn()
        }
        seen.push([location.pathname + location.hash, document.title, ...words()])
      }
      return seen
    },
    { script, loaded: `/assets/${scripts[0]}` },
  )
}

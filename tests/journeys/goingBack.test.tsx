import { screen, waitFor } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { type QuestionId, questions, retrace } from '#rules'
import { keepScrollPosition, restoreScrollPosition } from '../../src/app/scrollPosition.ts'
import { openWizard } from '../support/openWizard.tsx'
import { newcomer } from '../support/person.ts'
import { optionsFor, titleOf } from '../support/questionTexts.ts'

const { answers } = newcomer
const asked = retrace(answers).asked
const start = 'Find the right electronic ID (eID)'

async function answerFirst(page: Awaited<ReturnType<typeof openWizard>>, count: number) {
  for (const id of asked.slice(0, count)) await page.answer(titleOf(id), ...optionsFor(id, answers))
  await page.arriveAt(titleOf(asked[count] as QuestionId))
}

test('the Back link shows each question before, with its answer chosen', async () => {
  const page = await openWizard('/en/')
  await page.start()
  await answerFirst(page, 4)
  for (const id of asked.slice(0, 4).reverse()) {
    await page.back()
    await page.arriveAt(titleOf(id))
    expect(page.chosen()).toEqual(optionsFor(id, answers))
  }
  await page.back()
  await page.arriveAt(start)
  await page.follow('Go on with your answers')
  await page.arriveAt(titleOf(asked[4] as QuestionId))
  expect(page.text()).not.toContain('Answers are missing')
})

test('the browser’s Back shows every choice, and Forward returns', async () => {
  const page = await openWizard('/en/')
  await page.start()
  await answerFirst(page, 3)
  for (const id of asked.slice(0, 3).reverse()) {
    await page.browserBack()
    await page.arriveAt(titleOf(id))
    expect(page.chosen()).toEqual(optionsFor(id, answers))
    expect(page.address()).toContain(`${id}=`)
  }
  for (const id of asked.slice(1, 4)) {
    await page.browserForward()
    await page.arriveAt(titleOf(id))
  }
  expect(page.chosen()).toEqual([])
})

test('Continue adds one entry to the history', async () => {
  const page = await openWizard('/en/id-number/')
  const before = window.history.length
  await answerFirst(page, 1)
  expect(window.history.length).toBe(before + 1)
})

test('another choice after Back changes the next questions', async () => {
  const page = await openWizard('/en/id-number/')
  await answerFirst(page, 1)
  await page.browserBack()
  await page.answer(titleOf('idNumber'), 'I do not have one yet')
  await page.answer(titleOf('stay'), 'I am only visiting')
  await page.arriveAt(titleOf('services'))
  expect(page.address()).toBe('/en/services/#stay=visiting&idNumber=none')
})

test.for([
  [
    'a question',
    '/en/document/#stay=living&age=adult&have=none&bank=none&document=passport&idNumber=dNumber',
    titleOf('document'),
  ],
  ['the result', '/en/result/#stay=living&age=adult&services=nav&idNumber=none', 'Get a Norwegian ID number first'],
  ['the start', '/en/#idNumber=none', start],
  ['the page about eIDs', '/en/about/#idNumber=none', 'About eIDs and this guide'],
] as const)('a reload of %s changes nothing', async ([, address, heading]) => {
  const page = await openWizard(address)
  await page.arriveAt(heading)
  const before = page.text()
  await page.reload()
  await page.arriveAt(heading)
  expect(page.address()).toBe(address)
  expect(page.text()).toBe(before)
})

test('each step has a title of its own, and focus goes to its heading', async () => {
  const page = await openWizard('/en/')
  await page.start()
  const titles = new Set<string>()
  for (const id of asked) {
    await page.arriveAt(titleOf(id))
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
    expect(page.title()).toBe(`${titleOf(id)} – eID Finder`)
    titles.add(page.title())
    await page.answer(titleOf(id), ...optionsFor(id, answers))
  }
  await page.arriveAt('Order MinID. It is free.')
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
  expect(titles.size).toBe(asked.length)
})

test('the number of questions to come may shrink, never grow', async () => {
  const page = await openWizard('/en/id-number/')
  const seen: (readonly number[])[] = []
  for (const id of asked) {
    await page.arriveAt(titleOf(id))
    seen.push(
      page
        .text()
        .match(/Question (\d) of at most (\d)/)
        ?.slice(1)
        .map(Number) ?? [],
    )
    await page.answer(titleOf(id), ...optionsFor(id, answers))
  }
  expect(seen.map(([at]) => at)).toEqual(asked.map((_, index) => index + 1))
  const most = seen.map(([, number]) => number ?? 0)
  expect(most[0]).toBe(questions.length)
  expect(most).toEqual([...most].sort((one, other) => other - one))
})

test('scrolling while Back loads a page does not overwrite its position', () => {
  vi.useFakeTimers()
  onTestFinished(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })
  const scrollTo = vi.fn()
  vi.stubGlobal('scrollTo', scrollTo)
  onTestFinished(keepScrollPosition())
  window.history.replaceState({ scrollY: 700 }, '')
  const scroll = (to: number) => {
    vi.stubGlobal('scrollY', to)
    window.dispatchEvent(new Event('scroll'))
    vi.runAllTimers()
  }
  window.dispatchEvent(new PopStateEvent('popstate'))
  scroll(40)
  restoreScrollPosition(true)
  expect(scrollTo).toHaveBeenLastCalledWith(0, 700)
  scroll(650)
  restoreScrollPosition(true)
  expect(scrollTo).toHaveBeenLastCalledWith(0, 650)
})

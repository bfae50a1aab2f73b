import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openWizard } from '../support/openWizard.tsx'
import { age, bank, document, have, idNumber, services } from '../support/questions.ts'

test('the Back link shows the question before, with the answer chosen', async () => {
  const page = await openWizard('/en/')
  await page.start()
  await page.answer(idNumber.question, idNumber.dNumber)
  await page.answer(have.question, 'MinID', 'Commfides')
  await page.arriveAt(age.question)

  await page.back()
  await page.arriveAt(have.question)
  expect(page.chosen()).toEqual(['MinID', 'Commfides'])
  expect(page.address()).toBe('/en/have/#idNumber=dNumber&have=minid,commfides')

  await page.back()
  await page.arriveAt(idNumber.question)
  expect(page.chosen()).toEqual([idNumber.dNumber])

  await page.back()
  await page.arriveAt('Find the right electronic ID (eID)')
  await page.follow('Go on with your answers')
  await page.arriveAt(age.question)
})

test('Continue on a question that is answered already leads to the first one that is not', async () => {
  const page = await openWizard('/en/id-number/#idNumber=dNumber&have=none&age=adult')
  await page.answer(idNumber.question)
  await page.arriveAt(bank.question)
  expect(page.address()).toBe('/en/bank/#idNumber=dNumber&have=none&age=adult')
})

test('the browser’s Back shows every choice made, and Forward goes the same way again', async () => {
  const page = await openWizard('/en/')
  await page.start()
  await page.answer(idNumber.question, idNumber.dNumber)
  await page.answer(have.question, have.none)
  await page.answer(age.question, age.teen)
  await page.arriveAt(bank.question)

  await page.browserBack()
  await page.arriveAt(age.question)
  expect(page.chosen()).toEqual([age.teen])
  await page.browserBack()
  await page.arriveAt(have.question)
  expect(page.chosen()).toEqual([have.none])
  await page.browserBack()
  await page.arriveAt(idNumber.question)
  expect(page.chosen()).toEqual([idNumber.dNumber])

  await page.browserForward()
  await page.arriveAt(have.question)
  await page.browserForward()
  await page.arriveAt(age.question)
  expect(page.chosen()).toEqual([age.teen])
  await page.browserForward()
  await page.arriveAt(bank.question)
  expect(page.chosen()).toEqual([])
})

test('one press of Back leaves a question: Continue adds one entry to the history', async () => {
  const page = await openWizard('/en/id-number/')
  const before = window.history.length
  await page.answer(idNumber.question, idNumber.national)
  await page.arriveAt(have.question)
  expect(window.history.length).toBe(before + 1)
})

test('another choice after Back changes the way on', async () => {
  const page = await openWizard('/en/id-number/')
  await page.answer(idNumber.question, idNumber.dNumber)
  await page.arriveAt(have.question)
  await page.browserBack()
  await page.answer(idNumber.question, idNumber.none)
  await page.arriveAt(services.question)
  expect(page.address()).toBe('/en/services/#idNumber=none')
})

test.for([
  ['a question', '/en/document/#idNumber=dNumber&have=none&age=adult&bank=none&document=passport', document.question],
  ['the result', '/en/result/#idNumber=none&services=nav', 'First, get a Norwegian ID number'],
  ['the start', '/en/#idNumber=none', 'Find the right electronic ID (eID)'],
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

test('a reload in the middle keeps the choices, and Back still shows them', async () => {
  const page = await openWizard('/en/id-number/')
  await page.answer(idNumber.question, idNumber.national)
  await page.answer(have.question, 'Buypass ID')
  await page.arriveAt(age.question)
  await page.reload()
  await page.arriveAt(age.question)
  await page.browserBack()
  await page.arriveAt(have.question)
  expect(page.chosen()).toEqual(['Buypass ID'])
})

test('each step has a title of its own, and focus goes to its heading', async () => {
  const page = await openWizard('/en/')
  expect(page.title()).toBe('Find the right electronic ID (eID) – eID Finder')
  await page.start()
  const titles = [page.title()]
  for (const [question, answer] of [
    [idNumber.question, idNumber.dNumber],
    [have.question, have.none],
    [age.question, age.adult],
    [bank.question, bank.none],
    [document.question, document.passport],
    [services.question, 'NAV'],
  ] as const) {
    await page.arriveAt(question)
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
    expect(page.title()).toBe(`${question} – eID Finder`)
    await page.answer(question, answer)
    titles.push(page.title())
  }
  await page.arriveAt(/NAV/)
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
  expect(new Set(titles).size).toBe(titles.length)

  await page.browserBack()
  await page.arriveAt(services.question)
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
})

test('the number of questions to come may shrink, never grow', async () => {
  const page = await openWizard('/en/id-number/')
  const progress = () =>
    page
      .text()
      .match(/Question (\d) of at most (\d)/)
      ?.slice(1)
      .map(Number) ?? []
  const seen = [progress()]
  for (const [question, answer] of [
    [idNumber.question, idNumber.dNumber],
    [have.question, have.none],
    [age.question, age.adult],
    [bank.question, bank.none],
    [document.question, document.none],
  ] as const) {
    await page.answer(question, answer)
    await waitFor(() => expect(page.heading()).not.toBe(question))
    seen.push(progress())
  }
  expect(seen.map(([at]) => at)).toEqual([1, 2, 3, 4, 5, 6])
  const most = seen.map(([, number]) => number ?? 0)
  expect(most[0]).toBe(7)
  expect(most).toEqual([...most].sort((one, other) => other - one))
})

import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openWizard } from '../support/openWizard.tsx'
import { age, bank, bankAnswer, document, have, idNumber, services } from '../support/questions.ts'

const amara = 'idNumber=dNumber&have=none&age=adult&bank=none&document=passport&services=helsenorge'

test('a changed answer that raises no new question leads straight back to the result', async () => {
  const page = await openWizard(`/en/result/#${amara}`)
  await page.arriveAt('Get Buypass ID – it opens part of Helsenorge')
  await page.follow('Change identity document')
  await page.arriveAt(document.question)
  expect(page.chosen()).toEqual([document.passport])
  await page.answer(document.question, document.residenceCard)
  await page.arriveAt('MinID is all you can get today – it does not open Helsenorge')
  expect(page.address()).toBe(
    '/en/result/#idNumber=dNumber&have=none&age=adult&bank=none&document=residenceCard&services=helsenorge',
  )
  expect(page.text()).not.toContain('was removed')
})

test('a changed answer that raises a new question asks only that one, and keeps the later answers', async () => {
  const page = await openWizard(`/en/result/#${amara}`)
  await page.arriveAt(/^Get Buypass ID/)
  await page.follow('Change bank account')
  await page.answer(bank.question, bank.onlineBank)
  await page.answer(bankAnswer.question, bankAnswer.yes)
  await page.arriveAt(/^Order BankID from your bank/)
  expect(page.address()).toContain('services=helsenorge')
  expect(page.address()).toContain('age=adult')
})

test('an answer that is no longer asked for is dropped, and the page says so once', async () => {
  const page = await openWizard(
    '/en/result/#idNumber=nationalNumber&have=none&age=adult&bank=onlineBank&bankAnswer=no&document=passport&services=helsenorge',
  )
  await page.arriveAt(/^Get Buypass ID/)
  await page.follow('Change bank account')
  await page.answer(bank.question, bank.none)
  await page.arriveAt('Open a bank account and ask for BankID')
  expect(page.address()).toBe(
    '/en/result/#idNumber=nationalNumber&have=none&age=adult&bank=none&document=passport&services=helsenorge',
  )
  expect(page.text()).toContain('What no longer applies was removed. All other answers are kept.')

  await page.follow('Change services')
  await page.arriveAt(services.question)
  expect(page.text()).not.toContain('was removed')
})

test('somebody who turns out to hold BankID keeps only what still counts', async () => {
  const page = await openWizard(`/en/result/#${amara}`)
  await page.arriveAt(/^Get Buypass ID/)
  await page.follow('Change electronic IDs you have')
  await page.arriveAt(have.question)
  expect(page.chosen()).toEqual([have.none])
  await page.answer(have.question, 'BankID')
  await page.arriveAt(/^You already have/)
  expect(page.address()).toBe('/en/result/#idNumber=dNumber&have=bankid&services=helsenorge')
  expect(page.text()).toContain('What no longer applies was removed.')
})

test('Back from a change leads to the result as it was', async () => {
  const page = await openWizard(`/en/result/#${amara}`)
  await page.arriveAt(/^Get Buypass ID/)
  await page.follow('Change age')
  await page.arriveAt(age.question)
  await page.browserBack()
  await page.arriveAt('Get Buypass ID – it opens part of Helsenorge')
  expect(page.address()).toBe(`/en/result/#${amara}`)
})

test('every answer can be changed, and stands beside its link in words', async () => {
  const page = await openWizard(`/en/result/#${amara}`)
  await page.arriveAt(/^Get Buypass ID/)
  const links = screen.getAllByRole('link', { name: /^Change / }).map((link) => link.textContent)
  expect(links).toEqual([
    'Change ID number',
    'Change electronic IDs you have',
    'Change age',
    'Change bank account',
    'Change identity document',
    'Change services',
  ])
  const answers = page.under('Your answers')
  for (const words of [idNumber.dNumber, have.none, age.adult, bank.none, document.passport, 'Helsenorge']) {
    expect(answers).toContain(words)
  }
})

test('Start again forgets the answers', async () => {
  const page = await openWizard(`/en/result/#${amara}`)
  await page.arriveAt(/^Get Buypass ID/)
  await page.follow('Start again')
  await page.arriveAt('Find the right electronic ID (eID)')
  expect(page.address()).toBe('/en/')
  await page.start()
  await page.arriveAt(idNumber.question)
  expect(page.chosen()).toEqual([])
})

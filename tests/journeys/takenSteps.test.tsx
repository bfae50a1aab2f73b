import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { completeFragment } from '../support/completeFragment.ts'
import { openWizard } from '../support/openWizard.tsx'
import { titleOf } from '../support/questionTexts.ts'

const newcomer = completeFragment(
  'idNumber=dNumber&stay=living&age=adult&have=none&bank=onlineBank&bankAnswer=notAsked&document=passport&services=myTax',
)
const says = (words: string) => waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(words))

test('a step that is done moves the plan and the focus on, and Undo takes it back', async () => {
  const page = await openWizard(`/en/result/#${newcomer}`)
  await page.arriveAt('Order MinID. It is free.')
  expect(document.querySelector('ol.steps')).toHaveAttribute('start', '2')
  await page.follow('This is done: Order MinID')
  await page.arriveAt('Now wait for MinID')
  await says('Done: Order MinID')
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
  expect(page.address()).toBe(`/en/result/#${newcomer.replace('myTax', 'myTax&done=orderMinid')}`)
  await waitFor(() => expect(page.text()).toContain('activate MinID with the code in it, within 60 days'))
  expect(page.text()).toContain('Wait About 2 weeks')
  expect(page.text()).not.toContain('Order MinID at norge.no')
  expect(page.under('Then')).toContain('Activate MinID with the letter')
  // what is left to do is counted anew
  expect(document.querySelector('ol.steps')).toHaveAttribute('start', '1')
  await page.unfold('Days for your calendar')
  await page.user.type(page.option('When did you order MinID?'), '2099-12-01')
  expect(page.text()).toContain('30 January 2100: Last day to activate MinID with the letter')
  expect(page.text()).not.toContain('When did you arrive in Norway')
  await page.follow('Undo')
  await page.arriveAt('Order MinID. It is free.')
  expect(page.address()).toBe(`/en/result/#${newcomer}`)
})

test('a step that is waited for can be taken back, and goes once its eID is held', async () => {
  const page = await openWizard(`/en/result/#${newcomer}&done=orderMinid,reportMove`)
  await page.arriveAt('Now wait for MinID')
  await waitFor(() => expect(page.text()).toContain('Not done yet'))
  expect(page.under('Good to know')).not.toContain('within 8 days')
  await page.follow('I have MinID now')
  await page.arriveAt('You already have what you need: MinID')
  expect(page.address()).toContain('&services=myTax&done=reportMove')
  await page.unfold(/^Done: Report your move/)
  await page.follow(/^Not done yet: Report your move/)
  await page.arriveAt('You already have what you need: MinID')
  expect(page.address()).not.toContain('done=')
  expect(page.under('Good to know')).toContain('within 8 days')
})

test('an ordered MinID stays on the plan when the bank says yes', async () => {
  const page = await openWizard(`/en/result/#${newcomer.replace('myTax', 'myTax,helsenorge')}&done=orderMinid`)
  await page.arriveAt(/^Ask your bank for BankID/)
  await page.follow('It said yes')
  await page.arriveAt('Order BankID from your bank')
  expect(page.under('Then')).toContain('Done: Order MinID')
  const [done, next] = document.querySelectorAll('.steps > li')
  expect(done).toHaveTextContent('Done: Order MinID')
  expect(done).toHaveClass('taken')
  expect(next).not.toHaveClass('taken')
  expect(page.under('Then')).toContain('Activate MinID with the letter')
})

test('a bank that takes its yes back is an answer, and can be undone', async () => {
  const yes = newcomer.replace('bankAnswer=notAsked', 'bankAnswer=yes').replace('myTax', 'helsenorge')
  const page = await openWizard(`/en/result/#${yes}&done=orderBankid`)
  await page.arriveAt('Now wait for BankID')
  await waitFor(() => expect(page.text()).toContain('it may still say no'))
  await page.follow('The bank said no')
  await says('Your answer is now: the bank said no.')
  expect(page.address()).toContain('bankAnswer=no')
  expect(page.address()).not.toContain('done=')
  expect(page.heading()).not.toMatch(/wait/)
  await page.follow('Undo')
  await page.arriveAt('Now wait for BankID')
})

test('an opened account is an answer, and asks what it makes matter', async () => {
  const fragment = completeFragment(
    'idNumber=nationalNumber&stay=living&age=adult&have=none&bank=none&document=passport&services=helsenorge',
  )
  const page = await openWizard(`/en/result/#${fragment}`)
  await page.arriveAt('Open a bank account, and ask for BankID')
  await page.follow(/^The account is open/)
  await page.arriveAt(titleOf('bankAnswer'))
  expect(page.address()).toContain('bank=accountOnly')
})

test('a person who waits for a number can say that it has come', async () => {
  const fragment = completeFragment('idNumber=none&stay=living&age=adult&services=helsenorge')
  const page = await openWizard(`/en/result/#${fragment}`)
  await page.arriveAt('Get a Norwegian ID number first')
  await page.follow(/^This is done: Have your identity checked/)
  await page.arriveAt('Now wait for your Norwegian ID number')
  await waitFor(() => expect(page.text()).toContain('I have the number now'))
  await page.follow('I have the number now')
  await page.arriveAt(titleOf('idNumber'))
})

test('a person who finds the number on their card can say so', async () => {
  const fragment = completeFragment('idNumber=none&stay=protection&age=adult&services=helsenorge')
  const page = await openWizard(`/en/result/#${fragment}`)
  await page.arriveAt('Get a Norwegian ID number first')
  await page.follow(/^I have the number now/)
  await page.arriveAt(titleOf('idNumber'))
})

test('a person who reported their move can say that the number has come', async () => {
  const page = await openWizard(`/en/result/#${newcomer}&done=reportMove`)
  await page.arriveAt('Order MinID. It is free.')
  await page.unfold(/^Done: Report your move/)
  await page.follow('I have the number now')
  await page.answer(titleOf('idNumber'), 'National identity number (fødselsnummer)')
  await page.arriveAt('Order BankID from your bank')
  // to report the move was a step of those without a national identity number
  expect(page.address()).not.toContain('done=')
})

test('a supposed result offers no step to tick off', async () => {
  const page = await openWizard(`/en/result/#${newcomer}&done=reportMove&if.bankAnswer=yes`)
  await page.arriveAt(/^If your bank says yes/)
  await page.unfold(/^Done: Report your move/)
  expect(page.text()).not.toContain('Not done yet')
  expect(page.text()).not.toContain('Done: Order BankID')
})

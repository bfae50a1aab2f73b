import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { retrace } from '#rules'
import { core } from '../../src/i18n/en/core.ts'
import { plain } from '../../src/ui/Text.tsx'
import { fromAddress } from '../../src/wizard/address.ts'
import { completeFragment } from '../support/completeFragment.ts'
import { openWizard } from '../support/openWizard.tsx'
import { titleOf } from '../support/questionTexts.ts'

const newcomer = completeFragment(
  'idNumber=dNumber&stay=shortStay&age=adult&have=none&bank=none&document=passport&services=helsenorge',
)
const askForBoth = /^Ask a bank for an account and BankID/

/** Opens a result, with the links that change its answers. */
async function openChanges(fragment = newcomer, heading: string | RegExp = askForBoth) {
  const page = await openWizard(`/en/result/#${fragment}`)
  await page.arriveAt(heading)
  await page.unfold(/Change$/)
  return page
}

test('a change that raises no new question leads back to the result', async () => {
  const page = await openChanges()
  await page.follow('Change identity document')
  await page.arriveAt(titleOf('document'))
  await page.answer(titleOf('document'), 'None of these, or it has expired')
  await page.arriveAt(/^Nothing you can get today opens this: Helsenorge/)
  expect(page.address()).toBe(`/en/result/#${newcomer.replace('passport', 'none')}`)
  expect(page.text()).not.toContain('was removed')
})

test('a change that raises a new question asks only that one', async () => {
  const page = await openChanges()
  await page.follow('Change bank account')
  await page.answer(titleOf('bank'), 'Yes, and I can log in on the web or in the app')
  await page.answer(titleOf('bankAnswer'), 'Yes')
  await page.arriveAt('Order BankID from your bank')
  expect(page.address()).toContain('services=helsenorge')
})

test('an answer that no longer applies is dropped, with one notice', async () => {
  const fragment = newcomer.replace('bank=none', 'bank=onlineBank&bankAnswer=no')
  const page = await openChanges(fragment, 'Ask another bank for BankID')
  await page.follow('Change bank account')
  await page.answer(titleOf('bank'), 'No')
  await page.arriveAt(askForBoth)
  expect(page.text()).toContain('What no longer applies was removed. All other answers are kept.')
  await page.unfold(/Change$/)
  await page.follow('Change services')
  await page.arriveAt(titleOf('services'))
  expect(page.text()).not.toContain('was removed')
})

test('Back from a change leads to the result as it was', async () => {
  const page = await openChanges()
  await page.follow('Change age')
  await page.arriveAt(titleOf('age'))
  await page.browserBack()
  await page.arriveAt(askForBoth)
  expect(page.address()).toBe(`/en/result/#${newcomer}`)
})

test('a question opened to change its answer leads back to the result', async () => {
  const page = await openChanges()
  await page.follow('Change age')
  await page.arriveAt(titleOf('age'))
  await page.follow('Back to your result')
  await page.arriveAt(askForBoth)
  expect(page.address()).toBe(`/en/result/#${newcomer}`)
})

test('every answer that was given can be changed', async () => {
  await openChanges()
  const links = screen.getAllByRole('link', { name: /^Change /, hidden: true }).map((link) => link.textContent)
  const { answers } = fromAddress({ pathname: '/en/result/', hash: `#${newcomer}` })
  expect(links).toEqual(retrace(answers).asked.map((id) => `Change ${plain(core.questions[id].short)}`))
})

test('Start again forgets the answers', async () => {
  const page = await openChanges()
  await page.follow('Start again')
  await page.arriveAt('Find the right electronic ID (eID)')
  expect(page.address()).toBe('/en/')
})

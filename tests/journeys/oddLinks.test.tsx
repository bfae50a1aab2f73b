import { waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openWizard } from '../support/openWizard.tsx'

const idNumber = 'Which Norwegian ID number do you have?'
const stay = 'Which of these fits you best?'
const services = 'Which services do you want to use?'
const needsNumber = 'Get a Norwegian ID number first'
const said = 'Something in the link was not understood and was left out.'

test.for([
  ['an unknown step, with answers', '/en/shoe-size/#idNumber=dNumber', '/en/stay/#idNumber=dNumber', stay],
  ['100 kB', `/en/id-number/#idNumber=${'x'.repeat(100_000)}`, '/en/id-number/', idNumber],
] as const)('%s is left out of a link, with a notice', async ([, link, address, heading]) => {
  const page = await openWizard(link)
  await page.arriveAt(heading)
  expect(page.address()).toBe(address)
  expect(page.text()).toContain(said)
})

test('a link with everything encoded twice opens without a notice', async () => {
  const page = await openWizard(
    '/en/result/#idNumber%253Dnone%2526stay%253Dliving%2526age%253Dadult%2526services%253Dnav',
  )
  await page.arriveAt(needsNumber)
  expect(page.address()).toBe('/en/result/#stay=living&age=adult&services=nav&idNumber=none')
  expect(page.text()).not.toContain(said)
})

test('an anchor stays in the address', async () => {
  const page = await openWizard('/en/about/#mailbox')
  await page.arriveAt('About eIDs and this guide')
  expect(page.address()).toBe('/en/about/#mailbox')
})

test('the notice is gone on the next page', async () => {
  const page = await openWizard('/en/id-number/#idNumber=banana')
  await page.arriveAt(idNumber)
  expect(page.text()).toContain(said)
  await page.answer(idNumber, 'I do not have one yet')
  await page.arriveAt(stay)
  expect(page.text()).not.toContain(said)
})

test('a corrected link replaces the odd one in the history', async () => {
  const page = await openWizard('/en/about/')
  await page.arriveAt('About eIDs and this guide')
  window.history.pushState(null, '', '/en/id-number/#idNumber=banana')
  await page.reload()
  await page.arriveAt(idNumber)
  await page.browserBack()
  await page.arriveAt('About eIDs and this guide')
})

test('answers in the query of a link that holds others are left out, which is said', async () => {
  const page = await openWizard(
    '/en/services/?utm_source=newsletter&idNumber=dNumber#stay=living&age=adult&idNumber=none',
  )
  expect(window.location.search).toBe('')
  await page.arriveAt(services)
  expect(page.text()).toContain(said)
  await page.answer(services, 'NAV')
  await page.arriveAt(needsNumber)
  expect(window.location.search).toBe('')
  expect(page.address()).toBe('/en/result/#stay=living&age=adult&services=nav&idNumber=none')
})

test('a fragment typed over the current one is read anew', async () => {
  const page = await openWizard('/en/services/#stay=living&age=adult&services=nav&idNumber=none')
  await page.arriveAt(services)
  window.location.hash = '#stay=living&idNumber=dNumber'
  await page.arriveAt('How old is the person who needs the eID?')
  await waitFor(() => expect(page.address()).toBe('/en/age/#stay=living&idNumber=dNumber'))
})

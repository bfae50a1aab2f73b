import { waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openWizard } from '../support/openWizard.tsx'

const start = 'Find the right electronic ID (eID)'
const idNumber = 'Which Norwegian ID number do you have?'
const stay = 'Which of these fits you best?'
const services = 'Which services do you want to use?'
const needsNumber = 'Get a Norwegian ID number first'
const said = 'Something in the link was not understood and was left out.'

const odd = [
  ['an unknown step', '/en/shoe-size/', '/en/', start],
  ['an unknown step, with answers', '/en/shoe-size/#idNumber=dNumber', '/en/stay/#idNumber=dNumber', stay],
  ['more steps than one', '/en/age/bank/#idNumber=none', '/en/stay/#idNumber=none', stay],
  ['an unknown key', '/en/have/#shoes=44&idNumber=dNumber', '/en/stay/#idNumber=dNumber', stay],
  ['an unknown answer', '/en/id-number/#idNumber=banana', '/en/id-number/', idNumber],
  ['an unknown eID among others', '/en/have/#have=minid,foo&idNumber=dNumber', '/en/stay/#idNumber=dNumber', stay],
  ['a value cut short', '/en/have/#have=mi&idNumber=dNumber', '/en/stay/#idNumber=dNumber', stay],
  ['a fragment cut short', '/en/result/#stay=living&servi', '/en/id-number/#stay=living&idNumber=', idNumber],
  ['an empty value', '/en/have/#stay=&idNumber=none', '/en/stay/#idNumber=none', stay],
  ['a lone percent sign', '/en/id-number/#idNumber=%', '/en/id-number/', idNumber],
  ['bytes that are no text', '/en/id-number/#idNumber=%E0%A4%A', '/en/id-number/', idNumber],
  ['the prototype', '/en/id-number/#__proto__=x&constructor=y&toString=z', '/en/id-number/', idNumber],
  ['a step named __proto__', '/en/__proto__/', '/en/', start],
  ['100 kB', `/en/id-number/#idNumber=${'x'.repeat(100_000)}`, '/en/id-number/', idNumber],
  ['an anchor on a question', '/en/id-number/#main', '/en/id-number/', idNumber],
  [
    'everything and one more',
    '/en/services/#stay=living&age=adult&services=all,nav&idNumber=none',
    '/en/services/#stay=living&age=adult&idNumber=none',
    services,
  ],
] as const

test.for(odd)('%s is left out of a link, with a notice', async ([, link, address, heading]) => {
  const page = await openWizard(link)
  await page.arriveAt(heading)
  expect(page.address()).toBe(address)
  expect(page.text()).toContain(said)
})

const fine = [
  ['a question that is not reached yet', '/en/document/', '/en/id-number/', idNumber],
  ['a question that is not asked', '/en/bank/#idNumber=none', '/en/stay/#idNumber=none', stay],
  ['no slash at the end', '/en/have#idNumber=dNumber', '/en/stay/#idNumber=dNumber', stay],
  ['index.html', '/en/have/index.html#idNumber=dNumber', '/en/stay/#idNumber=dNumber', stay],
  ['capital letters in the path', '/EN/Have/#idNumber=dNumber', '/en/stay/#idNumber=dNumber', stay],
  [
    'the answers in another order',
    '/en/result/#services=nav&idNumber=none&age=adult&stay=living',
    '/en/result/#stay=living&age=adult&services=nav&idNumber=none',
    needsNumber,
  ],
  [
    'services in another order',
    '/en/result/#stay=living&age=adult&services=udi,nav&idNumber=none',
    '/en/result/#stay=living&age=adult&services=nav,udi&idNumber=none',
    needsNumber,
  ],
  [
    'everything encoded',
    '/en/result/#idNumber%3Dnone%26stay%3Dliving%26age%3Dadult%26services%3Dnav%2Cudi',
    '/en/result/#stay=living&age=adult&services=nav,udi&idNumber=none',
    needsNumber,
  ],
  [
    'everything encoded twice',
    '/en/result/#idNumber%253Dnone%2526stay%253Dliving%2526age%253Dadult%2526services%253Dnav',
    '/en/result/#stay=living&age=adult&services=nav&idNumber=none',
    needsNumber,
  ],
  ['the result asked for too early', '/en/result/#idNumber=dNumber', '/en/stay/#idNumber=dNumber', stay],
] as const

test.for(fine)('a link with %s opens without a notice', async ([, link, address, heading]) => {
  const page = await openWizard(link)
  await page.arriveAt(heading)
  expect(page.address()).toBe(address)
  expect(page.text()).not.toContain(said)
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

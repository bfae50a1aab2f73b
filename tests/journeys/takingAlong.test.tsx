import { act, screen, waitFor } from '@testing-library/react'
import ICAL from 'ical.js'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { takePanel } from '../../src/result/takePanel.ts'
import { newcomerFragment } from '../support/newcomerFragment.ts'
import { openWizard } from '../support/openWizard.tsx'
import { titleOf } from '../support/questionTexts.ts'

const visitor = '#stay=visiting&services=nav&idNumber=none'

afterEach(() => vi.useRealTimers())

test('the days of a plan are told, and those to come are saved for a calendar', async () => {
  vi.setSystemTime('2026-12-15T12:00:00')
  const page = await openWizard(`/en/result/${newcomerFragment.replace('services=', 'services=myTax,')}`)
  await page.arriveAt('Order MinID. It is free.')
  await page.press('Calendar')
  // no day before the person says from when: today may be weeks later
  await waitFor(() => expect(page.text()).toContain('Choose a day to see what follows.'))
  expect(page.text()).not.toContain('Save for your calendar')
  const ordered = page.option('When did you order MinID?')
  await page.user.type(ordered, '2026-12-01')
  expect(page.text()).toContain('15 December 2026: The MinID letter may take until this day')
  const link = document.querySelector<HTMLAnchorElement>('a[download="eid-finder.ics"]')
  expect(link?.getAttribute('aria-labelledby')).toBe(`${link?.id} ${ordered.labels?.[0]?.id}`)
  const [, file = ''] = link?.getAttribute('href')?.split(',') ?? []
  const events = new ICAL.Component(ICAL.parse(decodeURIComponent(file))).getAllSubcomponents('vevent')
  expect(
    events.map((event) => [`${event.getFirstPropertyValue('dtstart')}`, event.getFirstPropertyValue('summary')]),
  ).toEqual([
    ['2026-12-15', 'The MinID letter may take until this day'],
    ['2027-01-30', 'Last day to activate MinID with the letter'],
  ])
})

test('the card shows the date in the time zone of the reader', async () => {
  vi.stubEnv('TZ', 'Europe/Oslo')
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  // there it is half past midnight
  vi.setSystemTime('2026-12-14T23:30:00Z')
  const page = await openWizard(`/en/result/${newcomerFragment.replace('services=', 'services=myTax,')}`)
  await page.arriveAt('Order MinID. It is free.')
  await waitFor(() => expect(document.querySelector('.paper')?.textContent).toContain('2026-12-15'))
})

test('a day in the past is marked as passed, and is not saved', async () => {
  vi.setSystemTime('2026-12-16T12:00:00')
  const page = await openWizard(`/en/result/${newcomerFragment.replace('services=', 'services=myTax,')}`)
  await page.arriveAt('Order MinID. It is free.')
  await page.press('Calendar')
  const ordered = await waitFor(() => page.option('When did you order MinID?'))
  await page.user.type(ordered, '2026-12-01')
  expect(page.text()).toContain('15 December 2026 (passed): The MinID letter may take until this day')
  expect(page.text()).toContain('30 January 2027: Last day to activate MinID with the letter')
  const href = () => document.querySelector<HTMLAnchorElement>('a[download="eid-finder.ics"]')?.href
  expect(href()).not.toContain('DATE%3A20261215')
  expect(href()).toContain('DATE%3A20270130')
  expect(page.text()).toContain('The file holds these days')
  expect(screen.getByRole('status')).toHaveTextContent('30 January 2027: Last day to activate MinID with the letter')
  await page.user.clear(ordered)
  await page.user.type(ordered, '2026-01-01')
  expect(page.text()).toContain('2 March 2026 (passed): Last day to activate MinID with the letter')
  expect(href()).toBeUndefined()
  expect(page.text()).not.toContain('The file holds these days')
})

test('Share gives the link and the title to the device', async () => {
  const share = vi.fn(() => Promise.reject(new DOMException('Cancelled', 'AbortError')))
  Object.assign(navigator, { share, maxTouchPoints: 5 })
  onTestFinished(() => ['share', 'maxTouchPoints'].forEach((name) => void Reflect.deleteProperty(navigator, name)))
  const page = await openWizard(`/en/result/${newcomerFragment}`)
  await page.arriveAt(/^Ask a bank/)
  const copied = vi.spyOn(navigator.clipboard, 'writeText')
  await page.press('Share the link')
  expect(share).toHaveBeenCalledWith({ title: page.title(), url: window.location.href })
  expect(page.text()).not.toContain('Copy link')
  // who closes it has changed their mind
  await act(() => Promise.resolve())
  expect(copied).not.toHaveBeenCalled()
})

test('Share copies the link where the device may not share', async () => {
  const share = () => Promise.reject(new DOMException('In a frame', 'NotAllowedError'))
  Object.assign(navigator, { share, maxTouchPoints: 5 })
  onTestFinished(() => ['share', 'maxTouchPoints'].forEach((name) => void Reflect.deleteProperty(navigator, name)))
  const page = await openWizard(`/en/result/${newcomerFragment}`)
  await page.arriveAt(/^Ask a bank/)
  await page.press('Share the link')
  await waitFor(() => expect(page.text()).toContain('The link is copied.'))
})

test('a plan that counts no days offers no calendar', async () => {
  const page = await openWizard(`/en/result/${visitor}`)
  await page.arriveAt('You need no eID for a visit')
  expect(page.text()).toContain('Copy link')
  expect(page.text()).not.toContain('Calendar')
})

test('an open panel closes with the plan that it belongs to', async () => {
  const page = await openWizard(`/en/result/${newcomerFragment.replace('services=', 'services=myTax,')}`)
  await page.press('Calendar')
  await waitFor(() => expect(page.text()).toContain('Choose a day to see what follows.'))
  await page.travel(() => {
    window.location.hash = visitor
  })
  await page.arriveAt('You need no eID for a visit')
  expect(page.text()).not.toContain('Choose a day to see what follows.')
})

test('Print prints once, and only the plan that it was pressed on', async () => {
  const print = vi.fn()
  vi.stubGlobal('print', print)
  const page = await openWizard(`/en/result/${newcomerFragment}`)
  await page.arriveAt(/^Ask a bank/)
  let arrive = () => {}
  const loading = vi.spyOn(takePanel, 'load').mockImplementation(
    () =>
      new Promise((resolve) => {
        const before = arrive
        arrive = () => [before, resolve].forEach((each) => void each())
      }),
  )
  onTestFinished(() => loading.mockRestore())
  await page.press('Print')
  await page.press('Print')
  await act(async () => arrive())
  expect(print).toHaveBeenCalledTimes(1)

  await page.press('Print')
  await page.travel(() => {
    window.location.hash = visitor
  })
  await page.arriveAt('You need no eID for a visit')
  await act(async () => arrive())
  expect(print).toHaveBeenCalledTimes(1)
})

test('Print prints the plan without its code where that cannot be fetched', async () => {
  const print = vi.fn()
  vi.stubGlobal('print', print)
  const page = await openWizard(`/en/result/${newcomerFragment}`)
  await page.arriveAt(/^Ask a bank/)
  const loading = vi.spyOn(takePanel, 'load').mockRejectedValue(new Error('No network'))
  onTestFinished(() => loading.mockRestore())
  await page.press('Print')
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1))
})

test.for(['Control', 'Meta'])('the code on the card is fetched when %s is pressed, before P', async (key) => {
  const page = await openWizard(`/en/result/${newcomerFragment}`)
  await page.arriveAt(/^Ask a bank/)
  const loading = vi.spyOn(takePanel, 'load')
  onTestFinished(() => loading.mockRestore())
  await page.user.keyboard('x')
  expect(loading).not.toHaveBeenCalled()
  await page.user.keyboard(`{${key}>}`)
  expect(loading).toHaveBeenCalledWith('en')
})

test('a browser that does not list its entries is cleared by the count of the router', async () => {
  const page = await openWizard(`/en/services/${newcomerFragment.replace(/&services=\w+/, '')}`)
  await page.answer(titleOf('services'), 'Helsenorge')
  await page.arriveAt(/^Ask a bank/)
  const { length } = window.history
  // the router counts anew
  await page.reload()
  await page.press('QR code')
  await waitFor(() => expect(page.text()).toContain('On a shared computer'))
  await page.press('Clear and leave')
  await page.arriveAt('Find the right electronic ID (eID)')
  expect(page.address()).toBe('/en/')
  // one entry in the place of the first, and one that ends those after it
  expect(window.history.length).toBe(length)
})

import { screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { openWizard } from '../support/openWizard.tsx'

afterEach(() => vi.useRealTimers())

const result = '/en/result/#idNumber=none&services=nav'
const heading = 'First, get a Norwegian ID number'
const noNumber = 'What works today, with no number'
const overdue = /was due to be checked again by/

/** The result of somebody without a number, on this day by her own clock. */
async function openOn(day: string) {
  vi.setSystemTime(`${day}T12:00:00`)
  const page = await openWizard(result)
  await page.arriveAt(heading)
  return page
}

test('the day on which the sources were read stands beside each claim, and when they are due in the list', async () => {
  const page = await openOn('2026-11-22')
  const summaries = [...document.querySelectorAll('.sources > summary')].map(({ textContent }) => textContent)
  expect(summaries.length).toBeGreaterThan(5)
  for (const summary of summaries) expect(summary).toBe('Sources– copy read 22 November 2026')
  expect(page.under(noNumber)).toContain('UDI: udi.no copy read 22 November 2026, to be read again by 22 March 2027')
  expect(page.text()).not.toMatch(overdue)
})

test('a claim whose source is overdue by the clock of the reader says so, from the day after, and in her language', async () => {
  const page = await openOn('2027-02-23')
  const note = 'Some of this was due to be checked again by 22 February 2027. Open the source before you rely on it.'
  expect(page.under(noNumber)).toContain(note)
  expect(screen.getAllByText(note)[0]?.closest('details')).toBeNull()
  await page.follow('Norsk bokmål')
  await page.arriveAt('Først må du få et norsk identitetsnummer')
  expect(page.under('Dette kan du gjøre i dag, uten nummer')).toContain(
    'Noe av dette skulle vært kontrollert på nytt innen 22. februar 2027. Åpne kilden før du stoler på det.',
  )
})

test.for(['2027-02-22', '1970-01-02'])('nothing is said to be overdue by a clock that shows %s', async (day) => {
  const page = await openOn(day)
  expect(page.under(noNumber)).not.toMatch(overdue)
})

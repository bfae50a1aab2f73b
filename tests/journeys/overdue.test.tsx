import { screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { guidance, type SourceId, sources } from '#rules'
import { sources as en } from '../../src/i18n/en/sources.ts'
import { sources as nb } from '../../src/i18n/nb/sources.ts'
import { openWizard } from '../support/openWizard.tsx'

afterEach(() => vi.useRealTimers())

const noNumber = 'What works today, with no number'

/** The first day by which a source of that section is due, and the day after. */
const claims = Object.values<readonly SourceId[]>(guidance.noNumber).flat()
const [due = ''] = claims.map((id) => sources[id].reviewBy).sort()
const dayAfter = new Date(Date.parse(due) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

/** The result of somebody without a number, on this day by her own clock. */
async function openOn(day: string) {
  vi.setSystemTime(`${day}T12:00:00`)
  const page = await openWizard('/en/result/#idNumber=none&services=nav')
  await page.arriveAt('First, get a Norwegian ID number')
  return page
}

test('how and when the sources were read stands beside each claim, and when they are due in the list', async () => {
  const page = await openOn(due)
  const summaries = [...document.querySelectorAll('.sources > summary')]
  expect(summaries.length).toBeGreaterThan(5)
  for (const { textContent } of summaries) {
    expect(textContent).toMatch(/^Sources – (oldest: )?(copy read|checked) \d+\s\w+\s\d{4}(, may be out of date)?$/)
  }
  const { read, how, reviewBy } = sources.E64
  expect(page.under(noNumber)).toContain(oneLine(`${en.read(en.day(read), how)}, ${en.reviewBy(en.day(reviewBy))}`))
})

test('a claim with an overdue source says so in sight from the day after, and in its list which and since when', async () => {
  const page = await openOn(dayAfter)
  const marks = screen.getAllByText(en.outdated)
  expect(marks.length).toBeGreaterThan(0)
  for (const mark of marks) expect(mark.closest('summary')).not.toBeNull()
  expect(page.under(noNumber)).toContain(oneLine(en.overdue(en.day(due))))
  expect(page.under(noNumber)).toContain(oneLine(en.late(en.day(due))))
  await page.follow('Norsk bokmål')
  await page.arriveAt('Først må du få et norsk identitetsnummer')
  expect(page.under('Dette kan du gjøre i dag, uten nummer')).toContain(nb.outdated)
  expect(page.under('Dette kan du gjøre i dag, uten nummer')).toContain(oneLine(nb.overdue(nb.day(due))))
})

test.for([due, '1970-01-02'])('nothing is said to be overdue by a clock that shows %s', async (day) => {
  const page = await openOn(day)
  expect(page.under(noNumber)).not.toContain(en.outdated)
  expect(page.under(noNumber)).not.toContain('We meant to read')
})

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

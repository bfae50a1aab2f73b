import { screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { aboutClaims, guidance, type SourceId, sources } from '#rules'
import { sources as en } from '../../src/i18n/en/sources.ts'
import { sources as nb } from '../../src/i18n/nb/sources.ts'
import { openWizard } from '../support/openWizard.tsx'

afterEach(() => vi.useRealTimers())

const section = 'The two kinds of ID number'
const facts: readonly SourceId[] = ['E04', 'N01', 'N02', 'N03']
const [due = ''] = facts.map((id) => sources[id].reviewBy).sort()
const dayAfter = new Date(Date.parse(due) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

/** Opens the about page, with the clock set to this day. */
async function openOn(day: string) {
  vi.setSystemTime(`${day}T12:00:00`)
  const page = await openWizard('/en/about/')
  await page.arriveAt('About eIDs and this guide')
  return page
}

test('a claim marks its overdue source from the day after', async () => {
  const page = await openOn(dayAfter)
  for (const mark of screen.getAllByText(en.outdated)) expect(mark.closest('summary')).not.toBeNull()
  expect(page.under(section)).toContain(oneLine(en.overdue({ date: en.day(due) })))
  expect(page.under(section)).toContain(oneLine(en.late({ date: en.day(due) })))
  await page.follow('Norsk bokmål')
  await page.arriveAt(/^Om eID/)
  expect(page.text()).toContain(nb.outdated)
})

// the last day, a clock that was never set, and years on
test.for([due, '1970-01-02'])('no source is overdue by a clock that shows %s', async (day) => {
  const page = await openOn(day)
  expect(page.under(section)).not.toContain(en.outdated)
})

test.for(['2027-11-26', '2029-06-01'])('the page still works on %s, with all safety sources overdue', async (day) => {
  const page = await openOn(day)
  const ids = Object.values<readonly SourceId[]>(guidance.safety).flat()
  expect(ids.every((id) => sources[id].reviewBy < day)).toBe(true)
  expect(page.text()).toContain(en.outdated)
  // of several days, the first
  const days = aboutClaims.flatMap((each) =>
    each.section === 'services' ? each.sources.map((id) => sources[id].reviewBy) : [],
  )
  const [first = '', ...later] = [...new Set(days)].sort()
  expect(later.length).toBeGreaterThan(0)
  expect(page.under('Services that you will meet')).toContain(oneLine(en.overdue({ date: en.day(first) })))
})

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

test('one overdue source marks a claim, whichever was read first', async () => {
  const mixed = aboutClaims.flatMap(({ sources: ids }) => {
    const [oldest, ...others] = [...ids].sort((one, other) => sources[one].read.localeCompare(sources[other].read))
    return others.filter((id) => oldest && sources[id].reviewBy < sources[oldest].reviewBy)
  })
  const [late = ''] = mixed.map((id) => sources[id].reviewBy).sort()
  vi.setSystemTime(`${new Date(Date.parse(late) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)}T12:00:00`)
  const page = await openWizard('/en/about/')
  await page.arriveAt('About eIDs and this guide')
  const isLate = (ids: readonly SourceId[]) => ids.some((id) => sources[id].reviewBy <= late)
  const sections = [...new Set(aboutClaims.map(({ section }) => section))]
  const due = sections.filter((section) => aboutClaims.some((each) => each.section === section && isLate(each.sources)))
  expect(due.length).toBeGreaterThan(0)
  expect(screen.getAllByText(en.outdated, { selector: 'summary *' })).toHaveLength(due.length)
})

import { afterEach, expect, test, vi } from 'vitest'
import { sources } from '#rules'
import { openWizard } from '../support/openWizard.tsx'

// Every source is read in a copy on one day, except one page that an editor opened later.
vi.mock('#rules', async (original) => {
  const rules = await original<typeof import('#rules')>()
  const sources = Object.entries(rules.sources).map(([id, source]) => {
    const isOpened = source.url === 'https://www.norge.no/en/minid'
    const reading = isOpened ? { how: 'live', read: '2026-12-15' } : { how: 'archive', read: '2026-11-22' }
    const held = { ...source, ...reading } as typeof source
    return [id, { ...held, reviewBy: rules.reviewDay(held) }]
  })
  return { ...rules, sources: Object.fromEntries(sources) }
})

afterEach(() => vi.useRealTimers())

test.for([
  ['2026-12-20', 'to be read again by'],
  ['2027-12-15', 'to be read again by'],
  ['2027-12-16', 'should have been read again by'],
  ['2029-06-01', 'should have been read again by'],
] as const)('on %s a checked page shows “%s”', async ([day, due]) => {
  vi.setSystemTime(`${day}T12:00:00`)
  const page = await openWizard('/en/about/')
  await page.arriveAt('About eIDs and this guide')
  expect(page.text()).toMatch(
    new RegExp(`norge\\.no: norge\\.no/\\S+ checked 15 December 2026, ${due} 15 December 2027`),
  )
})

test('a list of several sources shows its oldest reading', async () => {
  const page = await openWizard('/en/about/')
  await page.arriveAt('About eIDs and this guide')
  expect(page.under('What an eID is')).toContain('oldest: copy read 22 November 2026')
  expect(page.under('The two kinds of ID number')).toContain(
    'Sources: The two kinds of ID number – copy read 22 November 2026',
  )
  expect(page.under('Where the facts come from')).toContain('1 page: checked 15 December 2026')
  const pages = new Set(Object.values(sources).map(({ url }) => url)).size
  expect(page.under('Where the facts come from')).toContain(`${pages - 1} pages: copy read 22 November 2026`)
})

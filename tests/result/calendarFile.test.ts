import ICAL from 'ical.js'
import { expect, onTestFinished, test, vi } from 'vitest'
import { loadedTexts, loadTexts } from '../../src/i18n/texts.ts'
import { calendarFile } from '../../src/result/take/calendarFile.ts'
import { dayAfter } from '../../src/result/take/dayAfter.ts'
import { plain } from '../../src/ui/Text.tsx'

const now = new Date('2026-11-27T23:30:00.999+01:00')

function fileOf(...summaries: readonly string[]) {
  const entries = summaries.map((summary, place) => ({ id: `day${place}`, day: '2026-12-24', summary }))
  return calendarFile(entries, { lang: 'ar', host: 'eid.example.no', now })
}

const eventsIn = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))

test('a calendar reads whole days with the same names each time', () => {
  const [event] = eventsIn(fileOf('Christmas Eve'))
  expect(event?.uid).toBe('day0@eid.example.no')
  expect(event?.startDate.isDate).toBe(true)
  expect(event?.startDate.toString()).toBe('2026-12-24')
  expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-27T22:30:00Z')
})

test('a calendar reads every letter back', async () => {
  await loadTexts('ar', 'take')
  const arabic = Object.values(loadedTexts('ar', 'take').calendar.days).map(plain)
  const odd = 'A comma, a semicolon; a back\\slash, \\n, and\na new line: "quoted"'
  const long = '\u{1f511}'.repeat(60)
  const file = fileOf(...arabic, odd, long)
  expect(eventsIn(file).map(({ summary }) => summary)).toEqual([...arabic, odd, long])
  // this reader makes do without
  expect(file).toContain('A comma\\, a semicolon\\; a back')
})

test('each line of a calendar ends as the format asks, within 75 octets', () => {
  const lines = fileOf('\u0633'.repeat(200), 'a'.repeat(200)).split('\r\n')
  expect(lines.at(-1)).toBe('')
  expect(lines.filter((line) => /[\r\n]/.test(line) || new TextEncoder().encode(line).length > 75)).toEqual([])
})

test('days are counted over months, leap days and the summer time', () => {
  expect(dayAfter('2026-11-27', 60)).toBe('2027-01-26')
  expect(dayAfter('2028-02-28', 2)).toBe('2028-03-01')
  expect(dayAfter('2027-03-27', 8)).toBe('2027-04-04')
  for (const typed of ['', '27.11.2026', '2026-13-40', '2026-11', '9999-12-31'])
    expect(dayAfter(typed, 8)).toBeUndefined()
})

test('days are counted over the change to summer time, where the person is', () => {
  vi.stubEnv('TZ', 'Europe/Oslo')
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  expect(new Date('2027-04-01T12:00').getTimezoneOffset()).toBe(-120)
  expect(dayAfter('2027-03-20', 14)).toBe('2027-04-03')
})

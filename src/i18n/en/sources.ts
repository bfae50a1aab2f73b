import type { Confidence, WayOfReading } from '#rules'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The words of the lists of sources, which are fetched after the page that they stand on. */
export const sources = {
  /** From an ISO day, month or year. */
  day: (iso: string) => {
    const [year, month, day] = iso.split('-').map(Number)
    if (!month) return `${year}`
    return [...(day ? [day] : []), months[month - 1], year].join('\u00a0')
  },
  read: (date: string, how: WayOfReading) => (how === 'archive' ? `copy read ${date}` : `checked ${date}`),
  /** Beside the word for sources: the oldest of several readings. */
  oldest: (reading: string) => `oldest: ${reading}`,
  reviewBy: (date: string) => `to be read again by ${date}`,
  /** After the day of reading, beside a claim whose source is overdue. */
  outdated: 'may be out of date',
  /** Above the list. */
  overdue: (date: string) =>
    `We meant to read some of these again by ${date}, and have not. Something may have changed: open the source before you rely on it.`,
  /** Instead of `reviewBy`, once that day is over. */
  late: (date: string) => `should have been read again by ${date}`,
  confidence: { medium: 'one source', low: 'old or second-hand', unverified: 'not confirmed' } satisfies Record<
    Exclude<Confidence, 'high'>,
    string
  >,
  /** How many pages were read on the same day in the same way. */
  pages: (count: number, reading: string) => `${count} ${count === 1 ? 'page' : 'pages'}: ${reading}`,
}

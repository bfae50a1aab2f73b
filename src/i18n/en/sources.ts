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

export const sources = {
  day: (iso: string) => {
    const [year, month, day] = iso.split('-').map(Number)
    if (!month) return `${year}`
    return [...(day ? [day] : []), months[month - 1], year].join('\u00a0')
  },
  read: (date: string, how: WayOfReading) => (how === 'archive' ? `copy read ${date}` : `checked ${date}`),
  oldest: (reading: string) => `oldest: ${reading}`,
  reviewBy: (date: string) => `to be read again by ${date}`,
  outdated: 'may be out of date',
  overdue: (date: string) =>
    `We meant to read some of these again by ${date}, and have not. Something may have changed: open the source before you rely on it.`,
  late: (date: string) => `should have been read again by ${date}`,
  confidence: { medium: 'one source', low: 'old or second-hand', unverified: 'not confirmed' } satisfies Record<
    Exclude<Confidence, 'high'>,
    string
  >,
  pages: (count: number, reading: string) => `${count} ${count === 1 ? 'page' : 'pages'}: ${reading}`,
}

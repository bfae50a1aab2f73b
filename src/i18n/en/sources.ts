import type { SourceMessages } from '../messages.ts'

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

export const sources: SourceMessages = {
  day: (iso) => {
    const [year, month, day] = iso.split('-').map(Number)
    if (!month) return `${year}`
    return [...(day ? [day] : []), months[month - 1], year].join('\u00a0')
  },
  read: (date, how) => (how === 'archive' ? `copy read ${date}` : `checked ${date}`),
  oldest: (reading) => `oldest: ${reading}`,
  reviewBy: (date) => `to be read again by ${date}`,
  outdated: 'may be out of date',
  overdue: (date) =>
    `We meant to read some of these again by ${date}, and have not. Something may have changed: open the source before you rely on it.`,
  late: (date) => `should have been read again by ${date}`,
  confidence: { medium: 'one source', low: 'old or second-hand', unverified: 'not confirmed' },
  pages: (count, reading) => `${count} ${count === 1 ? 'page' : 'pages'}: ${reading}`,
}

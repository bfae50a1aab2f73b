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
    return day ? `${day} ${months[month - 1]} ${year}` : `${months[month - 1]} ${year}`
  },
  read: (date, how) => (how === 'archive' ? `copy read ${date}` : `checked ${date}`),
  oldest: (reading) => `oldest: ${reading}`,
  reviewBy: (date) => `to be read again by ${date}`,
  overdue: (date) => `Some of this was due to be checked again by ${date}. Open the source before you rely on it.`,
  confidence: { medium: 'one source', low: 'old or second-hand', unverified: 'not confirmed' },
  pages: (count, reading) => `${count} ${count === 1 ? 'page' : 'pages'}: ${reading}`,
}

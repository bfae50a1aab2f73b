import type { SourceMessages } from '../messages.ts'

const months = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
]

export const sources: SourceMessages = {
  day: (iso) => {
    const [year, month, day] = iso.split('-').map(Number)
    if (!month) return `${year}`
    return day ? `${day}. ${months[month - 1]} ${year}` : `${months[month - 1]} ${year}`
  },
  read: (date, how) => (how === 'archive' ? `kopi lest ${date}` : `kontrollert ${date}`),
  oldest: (reading) => `eldste: ${reading}`,
  reviewBy: (date) => `skal leses på nytt innen ${date}`,
  overdue: (date) => `Noe av dette skulle vært kontrollert på nytt innen ${date}. Åpne kilden før du stoler på det.`,
  confidence: { medium: 'én kilde', low: 'gammelt eller fra andre hånd', unverified: 'ikke bekreftet' },
  pages: (count, reading) => `${count} ${count === 1 ? 'side' : 'sider'}: ${reading}`,
}

import type { sources as english } from '../en/sources.ts'

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

export const sources: typeof english = {
  day: (iso) => {
    const [year, month, day] = iso.split('-').map(Number)
    if (!month) return `${year}`
    return [...(day ? [`${day}.`] : []), months[month - 1], year].join('\u00a0')
  },
  read: (date, how) => (how === 'archive' ? `kopi lest ${date}` : `kontrollert ${date}`),
  oldest: (reading) => `eldste: ${reading}`,
  reviewBy: (date) => `skal leses på nytt innen ${date}`,
  outdated: 'kan være utdatert',
  overdue: (date) =>
    `Noen av disse skulle vært lest på nytt innen ${date}, men er ikke det. Noe kan være endret: åpne kilden før du stoler på det.`,
  late: (date) => `skulle vært lest på nytt innen ${date}`,
  confidence: { medium: 'én kilde', low: 'gammelt eller fra andre hånd', unverified: 'ikke bekreftet' },
  pages: (count, reading) => `${count} ${count === 1 ? 'side' : 'sider'}: ${reading}`,
}

import type { Confidence, Day, WayOfReading } from './provenance.ts'

/**
 * How long a reading holds, in months: our policy, not a fact. What we are less sure of falls due sooner, and a copy in an
 * archive sooner than a page that was opened, since a copy can be older than the day on which it was read.
 */
export const monthsUntilReview = {
  archive: { high: 6, medium: 4, low: 3, unverified: 3 },
  live: { high: 12, medium: 8, low: 6, unverified: 6 },
} as const satisfies Record<WayOfReading, Record<Confidence, number>>

type DatedReading = { readonly read: Day; readonly how: WayOfReading; readonly confidence: Confidence }

/**
 * The ISO day by which a fact is to be read again. `lookAgainBy` is for one that is known to change: it counts if it is
 * earlier, and no more once a reading has passed it. Throws on an invalid day.
 */
export function reviewDay({ read, how, confidence }: DatedReading, lookAgainBy?: Day): string {
  for (const day of [read, lookAgainBy]) if (day && !isOnCalendar(day)) throw new Error(`${day} is no day.`)
  const day = monthsLater(read, monthsUntilReview[how][confidence])
  return lookAgainBy && lookAgainBy > read && lookAgainBy < day ? lookAgainBy : day
}

/** True once the day by which a fact was to be read again is over. `today` is an ISO day. */
export function isOverdue({ reviewBy }: { readonly reviewBy: string }, today: string): boolean {
  return reviewBy < today
}

/** True for a fact that falls due within this many days from today, and for one that is overdue. `today` is an ISO day. */
export function isDueWithin(days: number, { reviewBy }: { readonly reviewBy: string }, today: string): boolean {
  const last = new Date(`${today}T00:00:00Z`)
  last.setUTCDate(last.getUTCDate() + days)
  return reviewBy <= isoDay(last)
}

/** The same day of a later month, or its last one where it is shorter. */
function monthsLater(day: string, months: number): string {
  const later = new Date(`${day}T00:00:00Z`)
  later.setUTCDate(1)
  later.setUTCMonth(later.getUTCMonth() + months)
  const lastOfMonth = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate()
  later.setUTCDate(Math.min(Number(day.slice(8)), lastOfMonth))
  return isoDay(later)
}

/** False for the 31st of June too, which a date takes for the 1st of July. */
function isOnCalendar(day: Day): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && isoDay(date) === day
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}

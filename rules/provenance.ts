/** How sure we are of a fact: `unverified` means that no page was found that settles it. */
export type Confidence = 'high' | 'medium' | 'low' | 'unverified'

/** The way in which a page was read: in an archived copy, or by opening it. */
export type WayOfReading = 'archive' | 'live'

/** An ISO day, such as 2026-11-22. */
export type Day = `${number}-${number}-${number}`

/** What is known of a fact: how sure we are and, where it is known to change, an ISO day by which to look again. */
type Finding = Confidence | readonly [confidence: Confidence, lookAgainBy: Day]

/** One reading of a page, with the facts that it was read for. */
type Reading<F = { readonly [fact: string]: Finding }> = {
  /** The page, as its publisher addresses it. */
  readonly url: string
  /** ISO day, month or year on the page itself, where it has one. */
  readonly published?: string
  readonly read: Day
  readonly how: WayOfReading
  readonly facts: F
}

/** Readings under the name of the publisher. */
export type Readings = { readonly [publisher: string]: readonly Reading[] }

type Facts = Reading['facts']

/** A page that was read in an archived copy on this ISO day. */
export function archived<const F extends Facts>(day: Day, url: string, facts: F, published?: string): Reading<F> {
  return { url, ...(published ? { published } : {}), read: day, how: 'archive', facts }
}

/** A page that was opened on this ISO day and still said all of these facts. */
export function live<const F extends Facts>(day: Day, url: string, facts: F, published?: string): Reading<F> {
  return { ...archived(day, url, facts, published), how: 'live' }
}

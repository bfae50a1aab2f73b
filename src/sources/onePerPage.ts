import type { Source } from '#rules'

const ranks: readonly Source['confidence'][] = ['unverified', 'low', 'medium', 'high']

/** When and how a page was read, as a text that sorts the oldest first. Of two on one day the copy is the older. */
export function whenRead({ read, how }: Source): string {
  return `${read} ${how}`
}

/**
 * One row a page, the least sure of them first, of equals the one that is due first, and of those by address. What a page is
 * said of several facts is the worst of each: the oldest reading, the least sure, the earliest day.
 */
export function onePerPage(rows: readonly Source[]): readonly Source[] {
  const urls = [...new Set(rows.map(({ url }) => url))]
  return urls
    .map((url) => worstOf(rows.filter((row) => row.url === url)))
    .sort(
      (one, other) => rank(one) - rank(other) || compare(one.reviewBy, other.reviewBy) || compare(one.url, other.url),
    )
}

/** Orders two texts. Returns 0 for equal ones: engines disagree on an order that a comparator contradicts. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function worstOf(rows: readonly Source[]): Source {
  return rows.reduce((one, other) => ({
    ...(whenRead(other) < whenRead(one) ? other : one),
    confidence: rank(other) < rank(one) ? other.confidence : one.confidence,
    reviewBy: other.reviewBy < one.reviewBy ? other.reviewBy : one.reviewBy,
  }))
}

function rank({ confidence }: Source): number {
  return ranks.indexOf(confidence)
}

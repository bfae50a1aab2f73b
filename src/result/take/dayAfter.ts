/**
 * The ISO day so many days after another; undefined where that is no day, as a browser without a date field may give, or a day
 * after the year 9999, which no calendar file can hold.
 */
export function dayAfter(iso: string, days: number): string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return undefined
  // in UTC no day has an hour more or less
  const day = new Date(iso)
  day.setUTCDate(day.getUTCDate() + days)
  // NaN fails this too
  return day.getTime() < Date.UTC(10_000, 0) ? day.toISOString().slice(0, 10) : undefined
}

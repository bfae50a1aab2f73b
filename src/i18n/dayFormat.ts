type Dates = {
  /** With {day}, {month} and {year}. */
  readonly day: string
  /** With {month} and {year}. */
  readonly month: string
  /** As they stand after a day, and alone. */
  readonly months: readonly string[]
  readonly monthsAlone: readonly string[]
}

/** An ISO day, month or year in words. */
export function dayFormat(dates: Dates): (iso: string) => string {
  return (iso) => {
    const [year = '', month, day] = iso.split('-')
    if (!month) return year
    const names = day ? dates.months : dates.monthsAlone
    return (day ? dates.day : dates.month)
      .replace('{day}', String(Number(day)))
      .replace('{month}', names[Number(month) - 1] ?? month)
      .replace('{year}', year)
  }
}

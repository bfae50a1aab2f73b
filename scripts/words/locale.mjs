// What a language's own data says of lists and days. Written into the words at build: browsers lack the data of some languages,
// and would disagree with the prerendered page.

/** @param {string} lang 'ltr' or 'rtl' */
export function directionOf(lang) {
  const locale = new Intl.Locale(lang)
  // @ts-expect-error: Node 20 has a property, later ones a method
  return (locale.getTextInfo?.() ?? locale.textInfo).direction
}

/** How names are joined: `[between, last of two, last of several]`, and between sentences' parts. @param {string} lang */
export function listPatterns(lang) {
  const [and, or] = /** @type {const} */ (['conjunction', 'disjunction']).map((type) => {
    const parts = (/** @type {string[]} */ items) =>
      new Intl.ListFormat(lang, { type })
        .formatToParts(items)
        .filter((part) => part.type === 'literal')
        .map(({ value }) => value)
    const [two] = parts(['A', 'B'])
    const [between, last] = parts(['A', 'B', 'C'])
    return [between, two, last]
  })
  return { and, or, between: [and?.[0]], long: [directionOf(lang) === 'rtl' ? '؛ ' : '; '] }
}

/** The months as they stand in a day, and the order of day, month and year. @param {string} lang */
export function dates(lang) {
  // English days are written as in Europe
  const locale = lang === 'en' ? 'en-GB' : lang
  const format = (/** @type {Intl.DateTimeFormatOptions} */ options) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', numberingSystem: 'latn', ...options })
  const pattern = (/** @type {Intl.DateTimeFormatOptions} */ options) =>
    format(options)
      .formatToParts(new Date('2026-11-23T00:00Z'))
      .map(({ type, value }) => (type === 'literal' ? value : `{${type}}`))
      .join('')
  const months = (/** @type {Intl.DateTimeFormatOptions} */ options) =>
    Array.from(
      { length: 12 },
      (_, month) =>
        format(options)
          .formatToParts(new Date(Date.UTC(2026, month, 1)))
          .find(({ type }) => type === 'month')?.value,
    )
  const inDay = /** @type {const} */ ({ day: 'numeric', month: 'long', year: 'numeric' })
  const alone = /** @type {const} */ ({ month: 'long', year: 'numeric' })
  return { day: pattern(inDay), month: pattern(alone), months: months(inDay), monthsAlone: months(alone) }
}

/** Joins names in a sentence, as the language does it. */
export function listIn(locale: string): (items: readonly string[]) => string {
  const format = new Intl.ListFormat(locale, { type: 'conjunction' })
  return (items) => format.format(items)
}

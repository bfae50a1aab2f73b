/**
 * Joins names in a sentence, two of them with `two`, the last of several with `last`. Intl.ListFormat is missing in Safari
 * 14.0, and a browser that lacks the data of a language would disagree with the prerendered page.
 */
export function listFormat(two: string, last = two): (items: readonly string[]) => string {
  return (items) => {
    const end = items.length - 1
    return end < 2 ? items.join(two) : `${items.slice(0, end).join(', ')}${last}${items[end]}`
  }
}

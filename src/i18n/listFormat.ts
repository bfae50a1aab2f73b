/** Joins names: with `between`, two of them with `two`, the last of several with `last`. */
export function listFormat(between: string, two = between, last = two): (items: readonly string[]) => string {
  return (items) => {
    const end = items.length - 1
    return end < 2 ? items.join(two) : `${items.slice(0, end).join(between)}${last}${items[end]}`
  }
}

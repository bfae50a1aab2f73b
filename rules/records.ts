/** The keys of a record, as its type has them. */
export const keysOf: <K extends string>(record: { readonly [Key in K]?: unknown }) => readonly K[] =
  Object.keys as never

type EntryOf<T> = { [K in keyof T & string]-?: readonly [key: K, value: Exclude<T[K], undefined>] }[keyof T & string]

/** The entries of a record, as its type has them. */
export const entriesOf: <T extends object>(record: T) => readonly EntryOf<T>[] = Object.entries as never

/** The part of a record that has some of its keys, in their order; what is `undefined` is left out. */
export function pick<T extends object, K extends keyof T>(record: T, keys: readonly K[]): Pick<T, K> {
  const kept = keys.filter((key) => record[key] !== undefined)
  return Object.fromEntries(kept.map((key) => [key, record[key]])) as Pick<T, K>
}

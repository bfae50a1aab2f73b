/** The keys of a record, as its type has them. */
export const keysOf: <K extends string>(record: { readonly [Key in K]?: unknown }) => readonly K[] =
  Object.keys as never

type EntryOf<T> = { [K in keyof T & string]-?: readonly [key: K, value: Exclude<T[K], undefined>] }[keyof T & string]

/** The entries of a record, as its type has them. */
export const entriesOf: <T extends object>(record: T) => readonly EntryOf<T>[] = Object.entries as never

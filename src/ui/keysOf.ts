/** The keys of an object that has no others than its type says. */
export function keysOf<K extends string>(object: { readonly [key in K]?: unknown }): readonly K[] {
  return Object.keys(object) as K[]
}

/** The same, each with its value. */
export function entriesOf<K extends string, V>(object: { readonly [key in K]?: V }): readonly (readonly [K, V])[] {
  return Object.entries(object) as [K, V][]
}

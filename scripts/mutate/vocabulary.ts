import { type Datum, wordOf } from './data.ts'

/** The words that could stand in a datum's place: those of the smallest set that it belongs to. */
export type Vocabulary = {
  readonly othersFor: (datum: Datum) => readonly string[]
  /** For a word in the code: its neighbour in the smallest set that it belongs to; none for a word of no set. */
  readonly wordsBeside: (word: string) => readonly string[]
  /** True for the name of a thing. */
  readonly isName: (word: string) => boolean
  /** True for an id; false for an address, a date or a name, which no other takes the place of. */
  readonly isId: (datum: Datum) => boolean
}

/** Of a small set the words on both sides are tried; of a large one, where most are alike, the next. */
const smallSet = 3

/**
 * Learns the sets of words from the data alone. Words of one kind stand in the same role (the ages that rows name), under
 * the same name (all `sources`), in one list (the answers to a question), or are the ids of the things in a register.
 */
export function vocabularyOf(data: readonly Datum[]): Vocabulary {
  const words = data.flatMap((datum) => {
    const word = wordOf(datum.node)
    return word === undefined ? [] : [{ ...datum, word }]
  })
  const byRole = groups(words, ({ role }) => role)
  const byParent = groups(words, ({ role }) => parentOf(role))
  const byName = groups(words, ({ name }) => name)
  const byNameInFile = groups(words, ({ file, name }) => `${file}.${name}`)
  const registers = groups(
    data
      .filter(({ path, role }) => role.endsWith('[]') && !path.endsWith(']'))
      .map((it) => ({ ...it, word: lastOf(it.path) })),
    ({ path }) => path.slice(0, path.lastIndexOf('.')),
  )
  // all ids together are no set: what they name is of many kinds, and each kind has its register
  const named = [...byName].flatMap(([name, set]) => (name === 'id' ? [] : [set]))
  const sets = [...named, ...registers.values()].sort((one, other) => one.length - other.length)

  function isId({ role }: Datum): boolean {
    return (byRole.get(role) ?? []).every((word) => /^[a-z]\w*$/i.test(word))
  }

  function othersFor(datum: Datum): readonly string[] {
    const word = wordOf(datum.node) ?? ''
    const alike = byRole.get(datum.role) ?? []
    const parent = datum.role.endsWith(']') ? [] : (byParent.get(parentOf(datum.role)) ?? [])
    const wider = [parent, byNameInFile.get(`${datum.file}.${datum.name}`) ?? [], ...sets]
    for (const set of [alike, ...wider.filter((all) => alike.every((each) => all.includes(each)))]) {
      const place = set.indexOf(word)
      const others = [...set.slice(place + 1), ...set.slice(0, place)].filter((other) => !datum.beside.includes(other))
      const [next, ...more] = others
      if (next) return [next, ...(set.length <= smallSet ? more.slice(-1) : [])]
    }
    return []
  }

  function wordsBeside(word: string): readonly string[] {
    const set = sets.find((all) => all.length > 1 && all.includes(word)) ?? []
    return set
      .slice(set.indexOf(word) + 1)
      .concat(set)
      .slice(0, set.length > 0 ? 1 : 0)
  }

  const names = new Set(byName.get('id'))
  return { othersFor, wordsBeside, isId, isName: (word) => names.has(word) }
}

function groups<T extends { readonly word: string }>(
  all: readonly T[],
  keyOf: (one: T) => string,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const one of all) {
    const group = found.get(keyOf(one)) ?? []
    if (!group.includes(one.word)) group.push(one.word)
    found.set(keyOf(one), group)
  }
  return found
}

/** The role of the object that a role is a part of: what findings say of one fact, they could say of another. */
function parentOf(role: string): string {
  return role.slice(0, role.lastIndexOf('.'))
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}

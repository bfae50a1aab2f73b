/*
 * Ordered, hash-consed multi-valued decision diagrams: a function of the answers as a graph, in which one node asks one
 * variable and equal parts are one node. What a diagram still asks is read off its root, so the cost of a question is the
 * size of what depends on it, not the number of ways to answer all questions.
 * Source: Bryant, "Graph-Based Algorithms for Boolean Function Manipulation" (1986), with more than two branches.
 */

/** A function of the answers with values of type T. */
export type Diagram<T> = {
  readonly id: number
  /** The variables that can change the value, in order. Empty for a constant. */
  readonly asks: readonly number[]
  /** The values that it can have. */
  readonly values: readonly T[]
  /** One diagram for each value of the first variable that it asks. */
  readonly branches: readonly Diagram<T>[]
}

/** Two ids make one number below 2 ** 53. */
const mostNodes = 2 ** 26

const nodes = new Map<string, Diagram<unknown>>()
/** Values that are equal as data are one value, so that a diagram can tell them apart by identity. */
const constants = new Map<string, Diagram<unknown>>()

/** The diagram that always has this value. Values are compared as JSON. */
export function constant<T>(value: T): Diagram<T> {
  const key = JSON.stringify(value)
  const known = constants.get(key) as Diagram<T> | undefined
  if (known) return known
  const made: Diagram<T> = { id: constants.size + nodes.size, asks: [], values: [value], branches: [] }
  constants.set(key, made)
  return made
}

/** The diagram that asks a variable first. Its branches may ask only later variables. */
export function branch<T>(variable: number, branches: readonly Diagram<T>[]): Diagram<T> {
  const [first] = branches
  if (first && branches.every((other) => other === first)) return first
  const key = `${variable}:${branches.map(({ id }) => id).join()}`
  const known = nodes.get(key) as Diagram<T> | undefined
  if (known) return known
  const made: Diagram<T> = {
    id: constants.size + nodes.size,
    asks: [variable, ...union(branches.map(({ asks }) => asks)).sort((one, other) => one - other)],
    values: union(branches.map(({ values }) => values)),
    branches,
  }
  nodes.set(key, made)
  return made
}

function union<T>(lists: readonly (readonly T[])[]): T[] {
  return [...new Set(lists.flat())]
}

/** The diagram of a value that is worked out from the values of others. */
export function combine<A, B, T>(one: Diagram<A>, other: Diagram<B>, value: (a: A, b: B) => T): Diagram<T> {
  const known = new Map<number, Diagram<T>>()
  const at = (a: Diagram<A>, b: Diagram<B>): Diagram<T> => {
    const key = a.id * mostNodes + b.id
    const seen = known.get(key)
    if (seen) return seen
    const variable = firstOf(a, b)
    const made = variable === undefined ? constant(value(a.values[0] as A, b.values[0] as B)) : split(variable, a, b)
    known.set(key, made)
    return made
  }
  const split = (variable: number, a: Diagram<A>, b: Diagram<B>): Diagram<T> => {
    const { branches } = a.asks[0] === variable ? a : b
    return branch(
      variable,
      branches.map((_, place) => at(along(a, variable, place), along(b, variable, place))),
    )
  }
  return at(one, other)
}

/** The diagram of a value that is worked out from the value of another. */
export function map<A, T>(diagram: Diagram<A>, value: (a: A) => T): Diagram<T> {
  return combine(diagram, constant(null), value)
}

function firstOf(one: Diagram<unknown>, other: Diagram<unknown>): number | undefined {
  const [a] = one.asks
  const [b] = other.asks
  return a === undefined || (b !== undefined && b < a) ? b : a
}

function along<T>(diagram: Diagram<T>, variable: number, place: number): Diagram<T> {
  return diagram.asks[0] === variable ? branchAt(diagram, place) : diagram
}

function branchAt<T>({ branches }: Diagram<T>, place: number): Diagram<T> {
  return branches[place] as Diagram<T>
}

/** What is left of a diagram once some variables are given; `undefined` where one is still open. */
export function given<T>(diagram: Diagram<T>, values: readonly (number | undefined)[]): Diagram<T> {
  const known = new Map<number, Diagram<T>>()
  const at = (node: Diagram<T>): Diagram<T> => {
    const [variable] = node.asks
    if (variable === undefined) return node
    const place = values[variable]
    if (place !== undefined) return at(branchAt(node, place))
    if (!node.asks.some((asked) => values[asked] !== undefined)) return node
    const seen = known.get(node.id) ?? branch(variable, node.branches.map(at))
    known.set(node.id, seen)
    return seen
  }
  return at(diagram)
}

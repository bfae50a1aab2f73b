/** A question of a table: its name and everything that it can be answered with. */
export type Axis = { readonly id: string; readonly values: readonly string[] }

/** For each question that matters, the answers that a row covers. */
export type Cover = { readonly [id: string]: readonly string[] }

/** A row of a table: the people that it covers, and the outcome. */
type CoverRow<Value> = { readonly when: Cover; readonly outcome: Value }

type Node = { readonly axis: Axis; readonly groups: readonly { values: string[]; child: number }[] }

/**
 * The rows of a decision table, as few as these axes in this order allow: answers that make no difference to all that
 * follows share a row, and a question whose answers make none is left out. Every point of the grid fits exactly one row.
 * `outcomes` holds the outcome at each point, the last axis turning fastest; equal ones must be equal as JSON.
 */
export function compact<Value>(axes: readonly Axis[], outcomes: readonly Value[]): readonly CoverRow<Value>[] {
  const leaves: Value[] = []
  const nodes: Node[] = []
  const numbers = new Map<string, number>()
  /** The same number for the same part of the table: leaves count up from 0, parts with a question down from -1. */
  const numberOf = (key: string, add: () => number) => numbers.get(key) ?? numbers.set(key, add()).get(key) ?? 0

  const leafOf = new Map(
    [...new Set(outcomes)].map((outcome) => [
      outcome,
      numberOf(JSON.stringify(outcome), () => leaves.push(outcome) - 1),
    ]),
  )

  let level = outcomes.map((outcome) => leafOf.get(outcome) ?? 0)
  for (const axis of axes.toReversed()) {
    const width = axis.values.length
    level = Array.from({ length: level.length / width }, (_, place) => {
      const children = level.slice(place * width, (place + 1) * width)
      const [first = 0] = children
      if (children.every((child) => child === first)) return first
      return numberOf(`${axis.id}:${children}`, () => -nodes.push({ axis, groups: grouped(axis.values, children) }))
    })
  }
  const rowsOf = (number: number): readonly CoverRow<Value>[] => {
    if (number >= 0) return [{ when: {}, outcome: leaves[number] as Value }]
    const { axis, groups } = nodes[-number - 1] as Node
    return groups.flatMap(({ values, child }) =>
      rowsOf(child).map(({ when, outcome }) => ({ when: { [axis.id]: values, ...when }, outcome })),
    )
  }
  return rowsOf(level[0] ?? 0)
}

function grouped(values: readonly string[], children: readonly number[]): Node['groups'] {
  return [...new Set(children)].map((child) => ({
    values: values.filter((_, place) => children[place] === child),
    child,
  }))
}

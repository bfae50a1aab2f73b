/** True when nothing is left out: `THOROUGH=1 npm run unit`, by hand. */
const isThorough = process.env.THOROUGH === '1'

/**
 * Every `stride`th of them, for what each one alone would show: a stride that divides no number of options meets every answer to
 * every question.
 */
export function spread<T>(all: readonly T[], stride: number): readonly T[] {
  return isThorough ? all : all.filter((_, index) => index % stride === 0)
}

/** The same of a few things that belong to each of many, from another one on at each turn. */
export function byTurns<T>(few: readonly T[], turn: number, stride: number): readonly T[] {
  const first = turn % few.length
  return spread([...few.slice(first), ...few.slice(0, first)], stride)
}

/** How often a property is tried: ten times as often when nothing is left out. */
export function runs(count: number): number {
  return isThorough ? 10 * count : count
}

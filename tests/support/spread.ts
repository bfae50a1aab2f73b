/** True when nothing is left out: `THOROUGH=1 npm run unit`, by hand. */
const isThorough = process.env.THOROUGH === '1'

/**
 * Every `stride`th of them, for what each one alone would show: a stride that divides no number of options meets every answer to
 * every question.
 */
export function spread<T>(all: readonly T[], stride: number): readonly T[] {
  return isThorough ? all : all.filter((_, index) => index % stride === 0)
}

/** How often a property is tried: ten times as often when nothing is left out. */
export function runs(count: number): number {
  return isThorough ? 10 * count : count
}

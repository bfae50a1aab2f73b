/**
 * The levels of assurance that an eID can have, lowest first. A list and not two numbers, because ID-porten also has a lower
 * one (E03, E63). `number` is the older name, still in use beside the word. Sources: E02, E03.
 */
export const levels = [
  { id: 'substantial', number: 3, sources: ['E02', 'E03'] },
  { id: 'high', number: 4, sources: ['E02', 'E03'] },
] as const

/** The name of a level of assurance. */
export type LevelId = (typeof levels)[number]['id']

/** The older number of a level, 3 or 4. */
export function levelNumber(id: LevelId): number {
  return levels[levelRank(id)]?.number ?? Number.NaN
}

/** The position of a level in the order, from 0 for the lowest. */
export function levelRank(id: LevelId): number {
  return levels.findIndex((level) => level.id === id)
}

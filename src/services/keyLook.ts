import { type LevelId, levelNumber, levelRank, levels } from '#rules'

/** How the key of an eID is drawn: its level on the bow, the highest level brightest. */
export function keyLook(level: LevelId): { label: string; isBright: boolean } {
  return { label: String(levelNumber(level)), isBright: levelRank(level) === levels.length - 1 }
}

import { type LevelId, levelNumber, levelRank, levels } from '#rules'

/** How the key of an eID is drawn: its level on the bow, the highest level brightest. */
export function keyLook(level: LevelId): { label: string; tone: 'bright' | 'plain' } {
  return { label: String(levelNumber(level)), tone: levelRank(level) === levels.length - 1 ? 'bright' : 'plain' }
}

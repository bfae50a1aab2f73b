import { questions } from '#rules'
import { progressAt } from '../../src/wizard/location.ts'
import { everyHeldSet } from './person.ts'
import { answering, fewAnswers, type Move, pathsToResults } from './wizardGraph.ts'

const single = everyHeldSet.filter(({ length }) => length <= 1)

/**
 * A few paths that together make every move: each answer to each question, with each location and progress that it
 * leads to. At most one eID is held: every box is ticked, and larger sets lead to no other questions.
 */
export function coveringPaths(): readonly (readonly Move[])[] {
  // every answer to one question at a time, and few to all others
  const paths = questions
    .flatMap(({ id }) => pathsToResults(answering({ ...fewAnswers, [id]: id === 'have' ? single : undefined })))
    .map((moves) => ({ moves, kinds: moves.map(kindOf) }))
  const missing = new Set(paths.flatMap(({ kinds }) => kinds))
  const count = (kinds: readonly string[]) => kinds.filter((kind) => missing.has(kind)).length
  const chosen: (readonly Move[])[] = []
  while (missing.size > 0) {
    // greedy: the path that makes the most moves still missing
    const best = paths.reduce((one, other) => (count(other.kinds) > count(one.kinds) ? other : one))
    for (const kind of best.kinds) missing.delete(kind)
    chosen.push(best.moves)
  }
  return chosen
}

/** What identifies a move, whatever was answered before it. */
function kindOf({ event, to }: Move): string {
  return JSON.stringify([event, to.page, progressAt(to)])
}

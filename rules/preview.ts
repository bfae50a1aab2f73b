import { type Access, accessRank } from './access.ts'
import type { Answers } from './answers.ts'
import { type EidId, eids } from './eids.ts'
import { openQuestions } from './flow.ts'
import { outcomesFor } from './outcomes.ts'
import { type QuestionId, questions } from './questions.ts'
import { forEachService, type ServiceId } from './services.ts'
import { settledKinds } from './space.ts'

/** What the answers still open leave of a service: `least` is open whatever they are, `most` if they are the best ones. */
export type Prospect = { readonly least: Access; readonly most: Access }

/**
 * For each service, the least that is open now and the most that may become open, over all ways of answering the rest. Reach
 * only rises with more access, so the worst and the best completion alone give the exact bounds; the tests try them all.
 */
export function preview(answers: Answers): Record<ServiceId, Prospect> {
  const open = openQuestions(answers)
  const worst = reachOf({ ...extreme(0, open), ...given(answers) })
  const best = reachOf({ ...extreme(1, open), ...given(answers) })
  return forEachService(({ id }) => ({ least: worst[id].reach.now, most: best[id].reach.possible }))
}

/** What an answer gives and takes, beside what could be before it was given. */
export type Effect = {
  /** Certain with it, and not before: at least in part. */
  readonly gained: readonly ServiceId[]
  /** Could be had to some degree before, and with it no longer. */
  readonly lost: readonly ServiceId[]
  /** Can still be had, but less far than before. */
  readonly lessened: readonly ServiceId[]
}

/** The difference that an answer makes to what is certain and to what is possible. */
export function effectOf(before: Record<ServiceId, Prospect>, after: Record<ServiceId, Prospect>): Effect {
  const ids = Object.keys(before) as ServiceId[]
  const isSure = (access: Access) => accessRank(access) >= accessRank('part')
  return {
    gained: ids.filter((id) => isSure(after[id].least) && accessRank(after[id].least) > accessRank(before[id].least)),
    lost: ids.filter((id) => after[id].most === 'none' && before[id].most !== 'none'),
    lessened: ids.filter((id) => after[id].most !== 'none' && accessRank(after[id].most) < accessRank(before[id].most)),
  }
}

function reachOf(sheet: Answers) {
  return outcomesFor(sheet, settledKinds(sheet))
}

function given(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)) as Answers
}

/** For the questions that may still come, the answers that open the least (0) or the most (1). */
function extreme(end: 0 | 1, open: readonly QuestionId[]): Answers {
  const all: readonly EidId[] = eids.map(({ id }) => id)
  const answers = questions
    .filter(({ id }) => open.includes(id))
    .map((question): readonly [QuestionId, unknown] => {
      if (question.kind === 'one') return [question.id, question.extremes[end]]
      return [question.id, question.of === 'services' ? question.apart : end === 0 ? [] : all]
    })
  return Object.fromEntries(answers) as Answers
}

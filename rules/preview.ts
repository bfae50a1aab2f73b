import { type Access, accessRank, leastAccess, mostAccess } from './access.ts'
import type { Answers } from './answers.ts'
import { type EidId, eids } from './eids.ts'
import { walk } from './flow.ts'
import { outcomesFor, type ServiceOutcome } from './outcomes.ts'
import { type QuestionId, questions } from './questions.ts'
import { forEachService, type ServiceId } from './services.ts'
import { settledKinds } from './space.ts'

/** What the answers still open leave of a service: `least` is open whatever they are, `most` if they are the best ones. */
export type Prospect = { readonly least: Access; readonly most: Access }

/**
 * For each service, the least that is open now and the most that may become open, over all ways of answering the rest. Reach
 * only rises with more access, so the worst and the best completion alone give the exact bounds; the tests try them all.
 * Answers that nobody would ask her for do not count, as they will not on the result.
 */
export function preview(answers: Answers): Record<ServiceId, Prospect> {
  const sheets = withoutGaps(given(answers))
  const worst = sheets.map((sheet) => reachOf({ ...least, ...sheet }))
  const best = sheets.map((sheet) => reachOf({ ...most, ...sheet }))
  return forEachService(({ id }) => ({
    least: worst.map((outcomes) => outcomes[id].reach.now).reduce(leastAccess),
    most: mostAccess(...best.map((outcomes) => outcomes[id].reach.possible)),
  }))
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

const reached = new Map<string, Record<ServiceId, ServiceOutcome>>()

/** Many partial sheets share their extremes, which are complete: each is worked out once. */
function reachOf(sheet: Answers): Record<ServiceId, ServiceOutcome> {
  const key = JSON.stringify(sheet)
  const outcomes = reached.get(key) ?? outcomesOf(walk(sheet).answers)
  reached.set(key, outcomes)
  return outcomes
}

function outcomesOf(answers: Answers): Record<ServiceId, ServiceOutcome> {
  return outcomesFor(answers, settledKinds(answers))
}

function given(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)) as Answers
}

/**
 * The sheet with each question that was skipped answered in both extremes: less access may be more there, since it can take
 * a later answer away. Without an account, nobody asks what the bank said, and a no is a no no longer.
 */
function withoutGaps(answers: Answers): readonly Answers[] {
  const ids = questions.filter(({ asked }) => asked === 'whileItMatters').map(({ id }) => id)
  const last = Math.max(...ids.map((id, place) => (answers[id] === undefined ? -1 : place)))
  return ids
    .filter((id, place) => place < last && answers[id] === undefined)
    .reduce<readonly Answers[]>(
      (sheets, id) => sheets.flatMap((sheet) => [least, most].map((end) => ({ ...sheet, [id]: end[id] }))),
      [answers],
    )
}

const [least, most] = [extreme(0), extreme(1)]

/** The answers that open the least (0) or the most (1). */
function extreme(end: 0 | 1): Answers {
  const all: readonly EidId[] = eids.map(({ id }) => id)
  const answers = questions.map((question): readonly [QuestionId, unknown] => {
    if (question.kind === 'one') return [question.id, question.extremes[end]]
    return [question.id, question.of === 'services' ? question.apart : end === 0 ? [] : all]
  })
  return Object.fromEntries(answers) as Answers
}

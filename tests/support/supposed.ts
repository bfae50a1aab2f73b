import { type Answers, type QuestionId, questionById, questions, type Supposition } from '#rules'
import { everyAsked, everyStop, type Stop } from './everyWalk.ts'

/*
 * What a sheet becomes with other answers, looked up among all ways through the questions: what the rules suppose is held
 * against it, so it is found without them.
 */

const decisive: readonly QuestionId[] = questions.map(({ id }) => id).filter((id) => id !== 'services')
const stops = new Map(everyStop.map((stop) => [keyOf(stop.answers), stop]))

function keyOf(answers: Answers): string {
  return JSON.stringify(Object.entries(answers).sort())
}

/** For each stop, the questions that somebody is still asked who comes through it. */
const stillAsked = new Map<string, Set<QuestionId>>()
for (const sheet of everyAsked) {
  let answers: Answers = {}
  for (const id of Object.keys(sheet) as QuestionId[]) {
    const ids = stillAsked.get(keyOf(answers)) ?? new Set()
    for (const asked of Object.keys(sheet)) ids.add(asked as QuestionId)
    stillAsked.set(keyOf(answers), ids)
    answers = { ...answers, [id]: sheet[id] }
  }
}

/**
 * The one sheet that people are asked for which agrees with all of these answers, and has the answer "at first" where a
 * question is newly asked. Where a new question has none, the sheet ends there, with what may still be asked after it.
 */
export function supposed(today: Answers, set: Supposition): Answers {
  const wanted: Answers = { ...today, ...set }
  let stop = stops.get(keyOf({})) as Stop
  while (stop.next) {
    const answer = stop.next === 'services' ? 'all' : (wanted[stop.next] ?? firstAnswer(stop.next))
    if (answer === undefined) break
    stop = stops.get(keyOf({ ...stop.answers, [stop.next]: answer })) as Stop
  }
  const later = decisive.filter((id) => stillAsked.get(keyOf(stop.answers))?.has(id) && wanted[id] !== undefined)
  const rest = Object.fromEntries(later.map((id) => [id, wanted[id]]))
  return { ...rest, ...stop.answers, services: today.services }
}

function firstAnswer(id: QuestionId): string | undefined {
  const question = questionById(id)
  return 'atFirst' in question ? question.atFirst : undefined
}

/** True when two sheets hold the same answers, in whatever order they stand. */
export function isSameSheet(one: Answers, other: Answers): boolean {
  return keyOf(one) === keyOf(other)
}

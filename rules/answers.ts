import { type EidId, eids } from './eids.ts'
import { type AnswerTo, type ChoiceId, type Question, type QuestionId, questions, type When } from './questions.ts'
import { type ServiceId, services } from './services.ts'

/** What a person has told us. Everything is optional: a sheet may be filled in partly, and in any order. */
export type Answers = {
  readonly [Q in ChoiceId]?: AnswerTo<Q> | undefined
} & {
  /** The eIDs that she holds; an empty list says that she holds none. */
  readonly have?: readonly EidId[] | undefined
  readonly services?: readonly ServiceId[] | 'all' | undefined
}

/** What a question can be answered with. */
export type Answer<Q extends QuestionId> = NonNullable<Answers[Q]>

/** The ids that a person can pick from on a question, in order; the one that stands apart is among them. */
export function optionsOf(question: Question): readonly string[] {
  if (question.kind === 'one') return question.answers
  const ids = (question.of === 'eids' ? eids : services).map((item) => item.id)
  return [...ids, question.apart]
}

/** True when an answered choice is among those that `when` names, for every question it names. Unanswered does not fit. */
export function fits(when: When | undefined, answers: Answers): boolean {
  for (const id in when) {
    const answer = answers[id as ChoiceId]
    if (answer === undefined || !(when[id as ChoiceId] as readonly string[]).includes(answer)) return false
  }
  return true
}

const withUnsure = (questions as readonly Question[]).flatMap((question) =>
  'standsFor' in question
    ? [{ id: question.id, standsFor: question.standsFor as { readonly [answer: string]: readonly string[] } }]
    : [],
)

/** The sheets that a sheet with an "I do not know which" answer stands for: itself alone, or one for each possibility. */
export function possibilities(answers: Answers): readonly Answers[] {
  let sheets: readonly Answers[] = [answers]
  for (const { id, standsFor } of withUnsure) {
    const meant = standsFor[answers[id] ?? '']
    if (meant) sheets = sheets.flatMap((sheet) => meant.map((answer) => ({ ...sheet, [id]: answer }) as Answers))
  }
  return sheets
}

/** The services that are wanted in particular: none when "show me everything" or nothing was chosen. */
export function chosenServices(answers: Answers): readonly ServiceId[] {
  return answers.services === 'all' ? [] : (answers.services ?? [])
}

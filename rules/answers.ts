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

export type Answer<Q extends QuestionId> = NonNullable<Answers[Q]>

/** The ids that a person can pick from on a question, in order; the one that stands apart is among them. */
export function optionsOf(question: Question): readonly string[] {
  if (question.kind === 'one') return question.answers
  const ids = (question.of === 'eids' ? eids : services).map((item) => item.id)
  return [...ids, question.apart]
}

/** True when an answered choice is among those that `when` names, for every question it names. Unanswered does not fit. */
export function fits(when: When | undefined, answers: Answers): boolean {
  if (!when) return true
  return (Object.keys(when) as ChoiceId[]).every((id) => {
    const answer = answers[id]
    return answer !== undefined && (when[id] as readonly string[]).includes(answer)
  })
}

/** The sheets that a sheet with an "I do not know which" answer stands for: itself alone, or one for each possibility. */
export function possibilities(answers: Answers): readonly Answers[] {
  return questions.reduce<readonly Answers[]>(
    (sheets, question) =>
      'standsFor' in question
        ? sheets.flatMap((sheet) => {
            const meant = (question.standsFor as { [answer: string]: readonly string[] })[sheet[question.id] ?? '']
            return meant ? meant.map((answer) => ({ ...sheet, [question.id]: answer }) as Answers) : [sheet]
          })
        : sheets,
    [answers],
  )
}

/** The services that are wanted in particular: none when "show me everything" or nothing was chosen. */
export function chosenServices(answers: Answers): readonly ServiceId[] {
  return answers.services === 'all' ? [] : (answers.services ?? [])
}

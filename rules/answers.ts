import { type EidId, eids } from './data/eids.ts'
import { type AnswerTo, type ChoiceId, type Question, type QuestionId, questions, type When } from './data/questions.ts'
import { type ServiceId, services } from './data/services.ts'
import type { AwaitedStepId, awaitedSteps } from './data/steps.ts'
import { questionById } from './lookup.ts'
import { entriesOf } from './records.ts'

/** What a person has told us. Everything is optional: answers may be given in part, and in any order. */
export type Answers = {
  readonly [Q in ChoiceId]?: AnswerTo<Q> | undefined
} & {
  /** The eIDs that the person holds; an empty list says that they hold none. */
  readonly have?: readonly EidId[] | undefined
  readonly services?: readonly ServiceId[] | 'all' | undefined
  /** Steps that are taken and waited for. They change what to do next, and no verdict; no question asks for them. */
  readonly done?: readonly AwaitedStepId[] | undefined
}

/** What a question can be answered with. */
export type Answer<Q extends QuestionId> = NonNullable<Answers[Q]>

/** What an address holds: the answer to a question, or the steps that are taken. */
export type Field = Question | typeof awaitedSteps

/** The ids that a person can pick from on a question, in order, the exclusive one among them. */
export function optionsOf(field: Field): readonly string[] {
  if ('answers' in field) return field.answers
  const ids = (field.of === 'eids' ? eids : services).map((item) => item.id)
  return [...ids, field.exclusive]
}

/** The id that an id of an older link has now; the same id when it never had another. */
export function currentId(question: Field, id: string): string {
  const aliases: { readonly [old: string]: string } = 'aliases' in question ? question.aliases : {}
  return Object.entries(aliases).find(([old]) => old === id)?.[1] ?? id
}

/** True when the answers fit `when`, however the questions that they leave open are answered. */
export function fits(when: When | undefined, answers: Answers): boolean {
  return answersNamedIn(when).every(([id, wanted]) => {
    const answer = answers[id]
    return answer === undefined ? wanted.length === questionById(id).answers.length : wanted.includes(answer)
  })
}

/** True when the answers fit `when`, for some way of answering the questions that they leave open. */
export function mayFit(when: When | undefined, answers: Answers): boolean {
  return answersNamedIn(when).every(([id, wanted]) => {
    const answer = answers[id]
    return answer === undefined || wanted.includes(answer)
  })
}

function answersNamedIn(when: When = {}): readonly (readonly [ChoiceId, readonly string[]])[] {
  return entriesOf(when)
}

type Unknown = { readonly id: ChoiceId; readonly standsFor: { readonly [answer: string]: readonly string[] } }

const unknowns = questions.flatMap((question): readonly Unknown[] => ('standsFor' in question ? [question] : []))

/** The answers that an "I do not know which" may mean: one set for each possibility, or the same answers alone. */
export function possibilities(answers: Answers): readonly Answers[] {
  return unknowns.reduce<readonly Answers[]>(
    (all, { id, standsFor }) => {
      const meant = Object.entries(standsFor).find(([unsure]) => unsure === answers[id])?.[1]
      return meant ? all.flatMap((each) => meant.map((answer) => ({ ...each, [id]: answer }))) : all
    },
    [answers],
  )
}

/** The services that are wanted in particular: none when "show me everything" or nothing was chosen. */
function chosenServices(answers: Answers): readonly ServiceId[] {
  return answers.services === 'all' ? [] : (answers.services ?? [])
}

/** True for a service that was chosen; for every one when the person asked to be shown everything. */
export function isWanted(id: ServiceId, answers: Answers): boolean {
  return answers.services === 'all' || chosenServices(answers).includes(id)
}

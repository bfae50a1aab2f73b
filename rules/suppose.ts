import { type Answers, optionsOf } from './answers.ts'
import { nextQuestion, walk } from './flow.ts'
import { type AnswerTo, type ChangingId, type Question, questionById, questions } from './questions.ts'

/** Answers that are only supposed: to questions whose answers may change in the life of a person. */
export type Supposition = { readonly [Q in ChangingId]?: AnswerTo<Q> }

const changing = (questions as readonly Question[]).filter(
  (question): question is Extract<Question, { becomes: unknown }> => 'becomes' in question,
)

/** The questions that can be supposed otherwise, each with every answer that is not today's. */
export function suppositions(answers: Answers): readonly { id: ChangingId; others: readonly string[] }[] {
  return changing
    .filter(({ id }) => answers[id] !== undefined)
    .map((question) => ({
      id: question.id,
      others: optionsOf(question).filter((option) => option !== answers[question.id]),
    }))
}

/** What today's answer may become in a life, the nearest first. A question that is not asked has the answer that it has at first. */
export function becomingOf(id: ChangingId, answers: Answers): readonly string[] {
  const question = questionById(id) as (typeof changing)[number]
  const today = answers[id] ?? ('atFirst' in question ? question.atFirst : '')
  return (question.becomes as { readonly [answer: string]: readonly string[] })[today] ?? []
}

/**
 * The answers as they would be. `set` keeps only what truly differs and would be asked. A question that is new gets the
 * answer that it has at first, so that the sheet is as complete as it can be.
 */
export function suppose(
  answers: Answers,
  supposed: Supposition,
): { readonly set: Supposition; readonly answers: Answers } {
  const open = Object.fromEntries(
    Object.entries(supposed).filter(([id]) => changing.some((question) => question.id === id)),
  )
  const sheet = filledIn({ ...answers, ...open })
  const set = Object.fromEntries(
    Object.entries(open).filter(
      ([id, answer]) => answer !== answers[id as ChangingId] && sheet[id as ChangingId] === answer,
    ),
  ) as Supposition
  return { set, answers: Object.keys(set).length > 0 ? sheet : answers }
}

function filledIn(sheet: Answers): Answers {
  const { answers } = walk(sheet)
  const next = nextQuestion(answers)
  const question = next ? questionById(next) : undefined
  return question && 'atFirst' in question ? filledIn({ ...answers, [question.id]: question.atFirst }) : answers
}

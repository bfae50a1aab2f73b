import { type Answers, fits, optionsOf } from './answers.ts'
import { type AnswerTo, type ChangingId, type Question, questions, type When } from './data/questions.ts'
import { nextQuestion, retrace } from './flow.ts'
import { questionById } from './lookup.ts'
import { keysOf, pick } from './records.ts'

/** Hypothetical answers: to questions whose answers may change in the life of a person. */
export type WhatIf = { readonly [Q in ChangingId]?: AnswerTo<Q> }

const changing = questions.filter(
  (question): question is Extract<Question, { mayBecome: unknown }> => 'mayBecome' in question,
)

/** The questions that can be answered otherwise, each with every answer that is not today's. */
export function hypotheticals(answers: Answers): readonly { id: ChangingId; others: readonly string[] }[] {
  return changing
    .filter(({ id }) => answers[id] !== undefined)
    .map((question) => ({
      id: question.id,
      others: optionsOf(question).filter((option) => option !== answers[question.id]),
    }))
}

/** What today's answer may become, the nearest first. A question that is not asked has its initial answer. */
export function becomingOf(id: ChangingId, answers: Answers): readonly string[] {
  const question = questionById(id)
  const today = 'initial' in question ? { ...answers, [id]: answers[id] ?? question.initial } : answers
  const rows: readonly { readonly when: When; readonly to: readonly string[] }[] = question.mayBecome
  return rows.find(({ when }) => fits(when, today))?.to ?? []
}

/**
 * The answers as they would be. `set` keeps only what truly differs and would be asked. A question that is new gets its
 * initial answer, so that the answers are as complete as they can be.
 */
export function withWhatIf(answers: Answers, whatIf: WhatIf): { readonly set: WhatIf; readonly answers: Answers } {
  const ids = keysOf(whatIf).filter((id) => changing.some((question) => question.id === id))
  const filled = filledIn({ ...answers, ...pick(whatIf, ids) })
  const set = pick(
    whatIf,
    ids.filter((id) => whatIf[id] !== answers[id] && filled[id] === whatIf[id]),
  )
  return { set, answers: Object.keys(set).length > 0 ? filled : answers }
}

function filledIn(given: Answers): Answers {
  const { answers } = retrace(given)
  const next = nextQuestion(answers)
  const question = next ? questionById(next) : undefined
  return question && 'initial' in question ? filledIn({ ...answers, [question.id]: question.initial }) : answers
}

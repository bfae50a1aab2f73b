import { optionsOf, type Question } from '#rules'
import type { AnswerEvent } from '../wizard/wizardMachine.ts'

/** What a form answers; `undefined` when nothing, or two things that exclude each other, are chosen. */
export function parseAnswer(question: Question, form: FormData): AnswerEvent | undefined {
  const options = optionsOf(question)
  const chosen = form
    .getAll(question.id)
    .map(String)
    .filter((value) => options.includes(value))
  const [first] = chosen
  if (first === undefined) return undefined
  if (question.kind === 'one') return answered(question, first)
  if (!chosen.includes(question.exclusive)) return answered(question, chosen)
  if (chosen.length > 1) return undefined
  return answered(question, question.atLeast === 0 ? [] : question.exclusive)
}

/** The one place where the compiler has to trust us: the value was just found among this question's options. */
function answered(question: Question, answer: string | readonly string[]): AnswerEvent {
  return { type: 'answered', question: question.id, answer } as AnswerEvent
}

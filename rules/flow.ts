import type { Answers } from './answers.ts'
import { type QuestionId, questions } from './questions.ts'
import { questionsThatMatter } from './space.ts'

/** The question that everybody is asked first, whatever comes after. */
export const firstQuestion: QuestionId = questions[0].id

/**
 * The next question to ask: the first, in asking order, whose answer could still change a verdict for some way of
 * answering the rest; then what is always asked; `undefined` when nothing is left.
 */
export function nextQuestion(answers: Answers): QuestionId | undefined {
  return openQuestions(answers)[0]
}

/** Every question that may still come, in asking order. Each answer can only make it shorter. */
export function openQuestions(answers: Answers): readonly QuestionId[] {
  const matter = questionsThatMatter(answers)
  return questions
    .filter(({ id, asked }) => (asked === 'always' ? answers[id] === undefined : matter.includes(id)))
    .map(({ id }) => id)
}

/** The way a person comes through the questions with these answers. */
export type Walk = {
  /** The questions asked so far, in order; the last one is unanswered unless the walk is complete. */
  readonly asked: readonly QuestionId[]
  /** The answers to those questions, and to those that may still come. What nobody would ask her is left out. */
  readonly answers: Answers
  readonly complete: boolean
  /** The most questions that there can be in all. May shrink with an answer, never grows. */
  readonly atMost: number
}

/** Asks the questions from the start, taking each answer from the sheet, until one is missing or none is left. */
export function walk(sheet: Answers): Walk {
  const asked: QuestionId[] = []
  let answers: Answers = {}
  for (;;) {
    const open = openQuestions(answers)
    const next = open[0]
    if (!next) return { asked, answers, complete: true, atMost: asked.length }
    const atMost = asked.length + open.length
    asked.push(next)
    if (sheet[next] === undefined)
      return { asked, answers: { ...answers, ...only(sheet, open) }, complete: false, atMost }
    answers = { ...answers, [next]: sheet[next] }
  }
}

/** The answers to some of the questions. */
function only(sheet: Answers, ids: readonly QuestionId[]): Answers {
  return Object.fromEntries(ids.filter((id) => sheet[id] !== undefined).map((id) => [id, sheet[id]])) as Answers
}

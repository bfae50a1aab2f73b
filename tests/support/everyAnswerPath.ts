import { type Answers, nextQuestion, type QuestionId } from '#rules'
import { everyAnswer } from './person.ts'

/** A path through the questions, from the first one on: what is answered, and what is asked next. */
type AnswerPath = {
  readonly answers: Answers
  readonly asked: readonly QuestionId[]
  readonly next: QuestionId | undefined
}

/** Every path through the questions: every part of one too, from no answer to those with nothing left to ask. */
export const everyAnswerPath: readonly AnswerPath[] = followAll()

/** The answers at the end of every path, where nothing is left to ask. */
export const everyCompleteAnswers: readonly Answers[] = everyAnswerPath
  .filter(({ next }) => !next)
  .map(({ answers }) => answers)

function followAll(): readonly AnswerPath[] {
  const paths: AnswerPath[] = []
  const queue: Pick<AnswerPath, 'answers' | 'asked'>[] = [{ answers: {}, asked: [] }]
  for (const { answers, asked } of queue) {
    const next = nextQuestion(answers)
    paths.push({ answers, asked, next })
    if (!next) continue
    if (asked.includes(next)) throw new Error(`${next} is asked twice after ${JSON.stringify(answers)}`)
    for (const answer of everyAnswer(next))
      queue.push({ answers: { ...answers, [next]: answer }, asked: [...asked, next] })
  }
  return paths
}

import { type Answers, nextQuestion, type QuestionId } from '#rules'
import { everyAnswer } from './person.ts'

/** A stop on the way through the questions: what is answered, and what is asked next. */
export type Stop = {
  readonly answers: Answers
  readonly asked: readonly QuestionId[]
  readonly next: QuestionId | undefined
}

/** Every stop on every way through the questions, from the first to those where nothing is left to ask. */
export const everyStop: readonly Stop[] = walkAll()

/** All answers of each person for whom nothing is left to ask. */
export const everyAsked: readonly Answers[] = everyStop.filter(({ next }) => !next).map(({ answers }) => answers)

function walkAll(): readonly Stop[] {
  const stops: Stop[] = []
  const queue: Pick<Stop, 'answers' | 'asked'>[] = [{ answers: {}, asked: [] }]
  for (const { answers, asked } of queue) {
    const next = nextQuestion(answers)
    stops.push({ answers, asked, next })
    if (!next) continue
    if (asked.includes(next)) throw new Error(`${next} is asked twice after ${JSON.stringify(answers)}`)
    for (const answer of everyAnswer(next))
      queue.push({ answers: { ...answers, [next]: answer }, asked: [...asked, next] })
  }
  return stops
}

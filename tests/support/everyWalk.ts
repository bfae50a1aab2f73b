import { type Answers, nextQuestion, optionsOf, type QuestionId, questionById } from '#rules'
import { everyHave } from './person.ts'

/** A place on the way through the questions: what is answered, and what is asked next. */
export type Stop = {
  readonly answers: Answers
  readonly asked: readonly QuestionId[]
  readonly next: QuestionId | undefined
}

/** Every answer that a person can give; one choice of services stands for all, since they change no verdict. */
export function everyAnswer(id: QuestionId): readonly unknown[] {
  if (id === 'services') return ['all']
  return id === 'have' ? everyHave : optionsOf(questionById(id))
}

/** Every stop on every way through the questions, from the first to those where nothing is left to ask. */
export const everyStop: readonly Stop[] = walkAll()

/** Every sheet that somebody can have filled in when nothing is left to ask. */
export const everyAsked: readonly Answers[] = everyStop.filter(({ next }) => !next).map(({ answers }) => answers)

function walkAll(): readonly Stop[] {
  const stops: Stop[] = []
  const queue: Pick<Stop, 'answers' | 'asked'>[] = [{ answers: {}, asked: [] }]
  for (const { answers, asked } of queue) {
    const next = nextQuestion(answers)
    stops.push({ answers, asked, next })
    if (!next) continue
    if (asked.includes(next)) throw new Error(`${next} is asked twice after ${JSON.stringify(answers)}`)
    queue.push(
      ...everyAnswer(next).map((answer) => ({ answers: { ...answers, [next]: answer }, asked: [...asked, next] })),
    )
  }
  return stops
}

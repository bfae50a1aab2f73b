import type { Answers } from './answers.ts'
import { type QuestionId, questions } from './data/questions.ts'
import { questionsThatMatter } from './questionsThatMatter.ts'
import { pick } from './records.ts'
import { mayBeTaken } from './stepDiagrams.ts'

/** The question that everyone is asked first. */
export const firstQuestion: QuestionId = questions[0].id

/** The next question to ask: the first that is open; `undefined` when none is left. */
export function nextQuestion(answers: Answers): QuestionId | undefined {
  return openQuestions(answers)[0]
}

/**
 * Every question that may still come, in asking order: those whose answer could still change what the person is told, for some
 * way of answering the rest, and what is always asked. Each answer can only make it shorter.
 */
export function openQuestions(answers: Answers): readonly QuestionId[] {
  const matter = questionsThatMatter(answers)
  return questions
    .filter(({ id, asked }) => (asked === 'always' ? answers[id] === undefined : matter.includes(id)))
    .map(({ id }) => id)
}

/** The way of a person through the questions, with these answers. */
export type Path = {
  /** The questions asked so far, in order; the last one is unanswered unless the path is complete. */
  readonly asked: readonly QuestionId[]
  /** The answers to those questions, and to those that may still come. What is not asked is left out. */
  readonly answers: Answers
  readonly complete: boolean
  /** The most questions that there can be in all. May shrink with an answer, never grows. */
  readonly atMost: number
}

/** Answers never change once they are given, so each set of them is retraced once. */
const paths = new WeakMap<Answers, Path>()

/** Asks the questions from the start and takes each answer from those given, until one is missing or none is left. */
export function retrace(given: Answers): Path {
  const path = paths.get(given) ?? withTaken(askedPath(given), given)
  // the answers that are kept lead along the same path
  paths.set(given, path).set(path.answers, path)
  return path
}

/** The same way, with those of the taken steps that fit its answers. */
function withTaken(path: Path, { done = [] }: Answers): Path {
  const taken = done.filter((id) => mayBeTaken(id, path.answers))
  return taken.length > 0 ? { ...path, answers: { ...path.answers, done: taken } } : path
}

function askedPath(given: Answers): Path {
  const asked: QuestionId[] = []
  let answers: Answers = {}
  for (;;) {
    const open = openQuestions(answers)
    const [next, ...later] = open
    if (!next) return { asked, answers, complete: true, atMost: asked.length }
    const atMost = asked.length + open.length
    asked.push(next)
    const then = { ...answers, [next]: given[next] }
    // also an answer that the question does not have leaves it open
    if (given[next] === undefined || openQuestions(then).includes(next))
      return { asked, answers: { ...answers, ...pick(given, later) }, complete: false, atMost }
    answers = then
  }
}

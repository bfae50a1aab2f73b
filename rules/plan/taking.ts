import type { Answers } from '../answers.ts'
import { answersOnceTaken } from '../data/steps/answersOnceTaken.ts'
import { awaitedSteps, type StepId } from '../data/steps.ts'

/** The answers once a step is taken; `undefined` for one whose end only a reply or an eID tells, and for one taken already. */
export function onceTaken(id: StepId, answers: Answers): Answers | undefined {
  const set = answersOnceTaken[id]
  if (set) return { ...answers, ...set }
  const { done = [] } = answers
  const taken = awaitedSteps.answers.filter((each) => each === id || done.includes(each))
  return taken.length > done.length ? { ...answers, done: taken } : undefined
}

/** True for a step that the person has taken, and waits for. */
export function isTaken({ id }: { readonly id: StepId }, { done = [] }: Answers): boolean {
  return done.some((each) => each === id)
}

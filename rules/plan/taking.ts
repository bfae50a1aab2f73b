import type { Answers } from '../answers.ts'
import type { EidId } from '../data/eids.ts'
import { answersOnceTaken } from '../data/steps/answersOnceTaken.ts'
import { awaitedSteps, type StepId, steps } from '../data/steps.ts'

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

/** True for an eID of which the person has taken a step. */
export function isOrdered(id: EidId, answers: Answers): boolean {
  return steps.some((step) => step.eid?.id === id && isTaken(step, answers))
}

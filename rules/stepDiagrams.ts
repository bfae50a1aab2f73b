import { after, whenDiagram } from './answerSpace.ts'
import { type Answers, mayFit } from './answers.ts'
import { serviceIds } from './data/services.ts'
import type { Prerequisite } from './data/steps/prerequisites.ts'
import { type StepData, type StepId, steps } from './data/steps.ts'
import { combine, constant, type Diagram, map } from './diagram.ts'
import { heldDiagrams, type Ruling, type Verdict, verdictDiagrams } from './verdicts.ts'
import { type Way, wayDiagrams } from './ways.ts'

/** Where each step can be on a plan, whatever services are wanted; and where its stop lines are told. */
export const stepDiagrams: readonly Diagram<boolean>[] = steps.flatMap((step) => {
  const place = combine(placeDiagram(step), whenDiagram(step.when), (possible, fitting) => possible && fitting)
  const stopped = stopsOf(step).map(({ when }) => combine(place, whenDiagram(when), (on, fitting) => on && fitting))
  return [place, ...stopped]
})

function placeDiagram({ eid, because, provides = [] }: StepData): Diagram<boolean> {
  const either = (some: readonly Diagram<boolean>[]) =>
    some.reduce((one, other) => combine(one, other, (a, b) => a || b), constant(false))
  if (eid) return map(verdictDiagrams[eid.id], (ruling) => isFor(eid, ruling))
  if (!because) {
    const own = (ways: readonly Way[]) =>
      ways.some((way) => way.status === 'maybe' && provides.some((each) => each === goalOf(way)))
    return either(serviceIds.map((id) => map(wayDiagrams[id], own)))
  }
  if (typeof because === 'string') return constant(true)
  if ('care' in because) return because.holds ? either(because.holds.map((id) => heldDiagrams[id])) : constant(true)
  return either(because.towards.map((id) => map(verdictDiagrams[id], ({ kind }) => kind === 'no')))
}

/** The stop lines of a step. */
export function stopsOf(step: StepData): NonNullable<StepData['stops']> {
  return step.stops ?? []
}

/** What a way asks for: its eID; without one, the person's own log-in at the bank, unless it is open to everyone. */
export function goalOf({ by, status }: Way): Prerequisite | undefined {
  return by ?? (status === 'maybe' ? 'onlineBank' : undefined)
}

/** True for a step of an eID that fits its verdict. */
export function isFor({ kinds, on }: NonNullable<StepData['eid']>, verdict: Ruling | Verdict): boolean {
  return kinds.some((kind) => kind === verdict.kind) && (!on || (verdict.kind === 'depends' && verdict.on === on))
}

/** True for a step that fits the answers, or may. One whose eID is not needed any more is still waited for. */
export function mayBeTaken(id: StepId, answers: Answers): boolean {
  return steps.some(
    ({ id: own, when, eid }) =>
      own === id &&
      mayFit(when, answers) &&
      (!eid ||
        after(verdictDiagrams[eid.id], answers).values.some(
          (ruling) => ruling.kind === 'unneeded' || isFor(eid, ruling),
        )),
  )
}

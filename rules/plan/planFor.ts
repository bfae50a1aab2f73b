import { mayFit } from '../answers.ts'
import { stops } from '../data/steps.ts'
import { goalOf, stopsOf } from '../stepDiagrams.ts'
import { chosenSteps } from './chosenSteps.ts'
import { orderedSteps } from './orderedSteps.ts'
import { prerequisitesOf, provides, withPrerequisites } from './prerequisites.ts'
import type { Situation } from './situation.ts'
import { sourcesOfStep } from './sourcesOfStep.ts'
import type { Step } from './step.ts'
import { isTaken } from './taking.ts'
import { withRoles } from './withRoles.ts'

/** What to do, in order: the steps that lead to a wanted service, and those that keep a right or money. */
export function planFor(known: Omit<Situation, 'has'>): readonly Step[] {
  const situation = { ...known, has: prerequisitesOf(known.answers) }
  const chosen = withPrerequisites(chosenSteps(situation), situation)
  return orderedSteps(withRoles(chosen, situation), situation).map(({ step, leadsTo, eid, role, stage, after }) => ({
    id: step.id,
    role,
    stage,
    ...(isTaken(step, situation.answers) ? { taken: true } : {}),
    after,
    opens: leadsTo.filter((id) => situation.services[id].ways.some((way) => provides(step, goalOf(way)))),
    leadsTo,
    ...(eid ? { eid } : {}),
    stops: stopsOf(step)
      .filter(({ when }) => mayFit(when, situation.answers))
      .map(({ id }) => ({ id, sources: stops[id] })),
    ...(step.asks ? { asks: step.asks } : {}),
    bring: step.bring,
    cost: step.cost,
    ...(step.url ? { url: step.url } : {}),
    wait: step.wait,
    deadlines: step.deadlines ?? [],
    sources: sourcesOfStep(step),
  }))
}

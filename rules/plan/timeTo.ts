import type { ServiceId } from '../data/services.ts'
import { type StepData, type StepId, steps } from '../data/steps.ts'
import { goalOf } from '../stepDiagrams.ts'
import { provides } from './prerequisites.ts'
import type { Situation } from './situation.ts'
import type { Step } from './step.ts'

/** How long until a service opens. In weeks; `uncounted` are the steps whose wait no source gives. */
export type TimeTo = { readonly least: number; readonly most: number; readonly uncounted: readonly StepId[] }

/** The wait for a service by the way that its status names: the longest chain of steps up to the one that opens it. */
export function timeTo(
  id: ServiceId,
  { services, route }: { services: Situation['services']; route: readonly Step[] },
): TimeTo | undefined {
  const [way] = services[id].ways
  const goal = way && goalOf(way)
  const opening = route.find(
    (step) => step.opens.includes(id) && steps.some((data) => data.id === step.id && provides(data, goal)),
  )
  return opening ? timeOf(opening, route) : undefined
}

function timeOf(step: Step, route: readonly Step[]): TimeTo {
  const before = route.filter(({ id }) => step.after.includes(id)).map((other) => timeOf(other, route))
  const own = typeof step.wait === 'object' ? inWeeks(step.wait) : { least: 0, most: 0 }
  return {
    least: Math.max(0, ...before.map(({ least }) => least)) + own.least,
    most: Math.max(0, ...before.map(({ most }) => most)) + own.most,
    uncounted: [
      ...new Set([...before.flatMap(({ uncounted }) => uncounted), ...(step.wait === 'unknown' ? [step.id] : [])]),
    ],
  }
}

function inWeeks({ least, most, unit }: Exclude<StepData['wait'], string>): { least: number; most: number } {
  const workingDaysAWeek = 5
  return unit === 'weeks' ? { least, most } : { least: least / workingDaysAWeek, most: most / workingDaysAWeek }
}

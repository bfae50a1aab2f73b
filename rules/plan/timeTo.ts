import type { ServiceId } from '../data/services.ts'
import { type StepId, steps } from '../data/steps.ts'
import { goalOf } from '../stepDiagrams.ts'
import { provides } from './prerequisites.ts'
import type { Situation } from './situation.ts'
import type { Step } from './step.ts'

/** How long until a service opens. In weeks; `uncounted` are the steps whose wait no source gives. */
type TimeTo = { readonly least: number; readonly most: number; readonly uncounted: readonly StepId[] }

/** The wait for a service by the way that its status names: the longest chain of steps up to the one that opens it. */
export function timeTo(
  id: ServiceId,
  { services, route }: Pick<Situation, 'services'> & { readonly route: readonly Step[] },
): TimeTo | undefined {
  const [way] = services[id].ways
  const goal = way && goalOf(way)
  const opening = route.find(
    (step) => step.opens.includes(id) && steps.some((data) => data.id === step.id && provides(data, goal)),
  )
  if (!opening) return undefined
  const time = timeOf(opening, route)
  // what is known is the wait for the account, not for an eID that the bank may refuse
  return opening.asks && way?.by ? { ...time, uncounted: [...new Set([...time.uncounted, opening.id])] } : time
}

function timeOf({ id, wait, after }: Step, route: readonly Step[]): TimeTo {
  const before = route.filter((other) => after.includes(other.id)).map((other) => timeOf(other, route))
  const weeks = (end: 'least' | 'most') => {
    const own = typeof wait === 'object' ? wait[end] : 0
    return Math.max(0, ...before.map((time) => time[end])) + own
  }
  const uncounted = [...before.flatMap((time) => time.uncounted), ...(wait === 'unknown' ? [id] : [])]
  return { least: weeks('least'), most: weeks('most'), uncounted: [...new Set(uncounted)] }
}

import { accessRank } from '../data/accessLevels.ts'
import { type ServiceId, serviceIds } from '../data/services.ts'
import { needsPayment } from '../ranking.ts'
import { reachOf } from '../ways.ts'
import type { ChosenStep, Situation } from './situation.ts'
import type { Role } from './step.ts'
import { isOrdered } from './taking.ts'

/** A step that is on the plan, and why. */
export type StepWithRole = ChosenStep & { readonly role: Role }

/** The chosen steps, each with its role. */
export function withRoles(chosen: readonly ChosenStep[], situation: Situation): readonly StepWithRole[] {
  const free = new Set(chosen.filter(({ step }) => step.cost !== 'paid').flatMap(({ leadsTo }) => leadsTo))
  return chosen.map((one) => ({ ...one, role: roleOf(one, situation, free) }))
}

/** What costs money is an act only where no free step opens, or leads to, the same; an unneeded eID only once it is ordered. */
function roleOf(
  { step: { because, eid }, leadsTo }: ChosenStep,
  situation: Situation,
  free: ReadonlySet<ServiceId>,
): Role {
  if (typeof because === 'object' && 'care' in because) return 'care'
  if (!eid) return 'act'
  const verdict = situation.verdicts[eid.id]
  if (verdict.kind === 'unneeded' && !isOrdered(eid.id, situation.answers)) return 'option'
  if (!needsPayment(eid.id, verdict)) return 'act'
  const isLast = !opensAnythingFree(situation) && !leadsTo.some((id) => free.has(id))
  return eid.id === situation.best[0] && isLast ? 'act' : 'option'
}

/** True when a wanted service is open, or can be opened, at least in part and without money. */
function opensAnythingFree({ services }: Situation): boolean {
  return serviceIds.some((id) => {
    const { wanted, ways } = services[id]
    const { possible } = reachOf(ways.filter(({ degree }) => degree))
    return wanted && accessRank(possible) >= accessRank('part')
  })
}

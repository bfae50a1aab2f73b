import { needsPayment } from '../ranking.ts'
import type { ChosenStep, Situation } from './situation.ts'
import type { Role } from './step.ts'
import { isOrdered } from './taking.ts'

/** A step that is on the plan, and why. */
export type StepWithRole = ChosenStep & { readonly role: Role }

/** The chosen steps, each with its role. */
export function withRoles(chosen: readonly ChosenStep[], situation: Situation): readonly StepWithRole[] {
  return chosen.map((one) => ({ ...one, role: roleOf(one, situation) }))
}

/** What costs money is an option, and an eID that another one makes unneeded is, until it is ordered. */
function roleOf({ step: { because, eid } }: ChosenStep, { answers, verdicts }: Situation): Role {
  if (typeof because === 'object' && 'care' in because) return 'care'
  if (!eid) return 'act'
  const verdict = verdicts[eid.id]
  const isUnneeded = verdict.kind === 'unneeded' && !isOrdered(eid.id, answers)
  return isUnneeded || needsPayment(eid.id, verdict) ? 'option' : 'act'
}

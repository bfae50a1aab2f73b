import { type Access, type EidId, eidById, type Prerequisite, type Step, steps } from '#rules'
import { type Advice, serviceIds } from './adviceFor.ts'

/** Each step as it stands in the data, before a plan takes it up. */
export const stepData = new Map(steps.map((step) => [step.id, step]))

export const acts = ({ recommendation }: Advice) => recommendation.route.filter(({ role }) => role === 'act')

export const wanted = ({ recommendation }: Advice) => serviceIds.filter((id) => recommendation.services[id].wanted)

export const has = (advice: Advice, id: Step['id']) => advice.recommendation.route.some((step) => step.id === id)

export const isOpen = (access: Access) => access === 'part' || access === 'full'

export const isPaid = (eid: EidId | undefined): eid is EidId => eid !== undefined && eidById(eid).cost === 'paid'

export function provides({ id }: Step, prerequisite: Prerequisite): boolean {
  return stepData.get(id)?.provides?.includes(prerequisite) ?? false
}

/** A step, and all that come before it. */
export function chainTo(step: Step, route: readonly Step[]): readonly Step[] {
  return [step, ...route.filter(({ id }) => step.after.includes(id)).flatMap((before) => chainTo(before, route))]
}

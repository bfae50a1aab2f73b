import {
  type Access,
  type Answers,
  type EidId,
  eids,
  type Means,
  type Recommendation,
  type ServiceId,
  type Step,
  type StepData,
  type StepId,
  steps,
} from '#rules'
import type { Case } from './everybody.ts'
import { rank } from './published.ts'

const byId = new Map((steps as readonly StepData[]).map((step) => [step.id, step]))

/** A step as the data have it, before it is anybody's. */
export function dataOf({ id }: { readonly id: StepId }): StepData {
  return byId.get(id) as StepData
}

/** What she has to begin with, read from her answers and from nothing else. */
export function given({ idNumber, have, bank, bankAnswer }: Answers): readonly Means[] {
  const hasNumber = idNumber !== undefined && idNumber !== 'none'
  const hasAccount = bank === 'onlineBank' || bank === 'accountOnly'
  return [
    ...(hasNumber ? (['number', ...(have ?? [])] as const) : []),
    ...(hasAccount ? (['account'] as const) : []),
    ...(bank === 'onlineBank' ? (['onlineBank'] as const) : []),
    ...(hasAccount && bankAnswer === 'yes' ? (['bankYes'] as const) : []),
  ]
}

function isEid(means: Means): means is EidId {
  return eids.some(({ id }) => id === means)
}

/** What these means open of a service for this person: an eID by its access, an online bank by its own log-in. */
export function openBy(means: readonly Means[], id: ServiceId, { services: outcomes }: Recommendation): number {
  const accesses: readonly Access[] = [
    ...means.filter(isEid).map((eid) => outcomes[id].access[eid]),
    ...(id === 'onlineBank' && means.includes('onlineBank') ? (['full'] as const) : []),
  ]
  return Math.max(rank('none'), ...accesses.map(rank))
}

/** How far a service is open to her before she does anything. */
export function openToday(id: ServiceId, { answers, result }: Case): number {
  return Math.max(rank(result.services[id].without), openBy(given(answers), id, result))
}

/** Every step that must be done before this one, the near and the far. */
export function allBefore(step: Step, route: readonly Step[]): readonly Step[] {
  const near = route.filter(({ id }) => step.after.includes(id))
  return [...new Set([...near, ...near.flatMap((earlier) => allBefore(earlier, route))])]
}

/** A person as a broken law shows her. */
export function showRoute({ answers, result: { best, route } }: Case): unknown {
  return { answers, best, route: route.map(({ id, stage, after, opens }) => `${stage}: ${id} [${after}] > ${opens}`) }
}

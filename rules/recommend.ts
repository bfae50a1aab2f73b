import { type Access, mostAccess } from './access.ts'
import { type Answers, chosenServices } from './answers.ts'
import { bestOf } from './best.ts'
import { type EidId, eids, forEachEid } from './eids.ts'
import { levelNumber } from './levels.ts'
import { accessTo, accessWithout, limitsOf } from './openings.ts'
import { routeFor, type Step } from './route.ts'
import { forEachService, type LimitId, type ServiceId } from './services.ts'
import type { SourceId } from './sources.ts'
import { type Grounded, type Verdict, type VerdictKind, verdictsFor } from './verdicts.ts'

export type ServiceOutcome = {
  /** True for a service that she chose; for every one when she asked to be shown everything. */
  readonly wanted: boolean
  /** How far each eID would open it for her, whether she can get that eID or not. */
  readonly access: Record<EidId, Access>
  /** What is open with no eID. */
  readonly without: Access
  /** `now`: with no eID, or with one that she holds or can get today. `possible`: also if a maybe or a later comes true. */
  readonly reach: { readonly now: Access; readonly possible: Access }
  /** What her own situation takes away, with the reason's sources. */
  readonly limits: readonly Grounded<LimitId>[]
  /** Where the access of this service is said. */
  readonly sources: readonly SourceId[]
}

export type Recommendation = {
  readonly eids: Record<EidId, { readonly level: number; readonly verdict: Verdict }>
  /** The eIDs worth advising, best first; empty when there is none. */
  readonly best: readonly EidId[]
  readonly services: Record<ServiceId, ServiceOutcome>
  /** What to do, in order. */
  readonly route: readonly Step[]
}

const openNow: readonly VerdictKind[] = ['have', 'yes']
const openLater: readonly VerdictKind[] = ['have', 'yes', 'depends', 'later']

/** Everything that the rules say to a person with these answers. Pure; takes partial sheets too. */
export function recommend(answers: Answers): Recommendation {
  const verdicts = verdictsFor(answers)
  const services = outcomesFor(answers, verdicts)
  const best = bestOf(answers, verdicts, services)
  return {
    eids: forEachEid((eid) => ({ level: levelNumber(eid.level), verdict: verdicts[eid.id] })),
    best,
    services,
    route: routeFor(answers, verdicts, best, services),
  }
}

/** What each service is to a person with these answers and verdicts. */
export function outcomesFor(
  answers: Answers,
  verdicts: Record<EidId, { readonly kind: VerdictKind }>,
): Record<ServiceId, ServiceOutcome> {
  const chosen = chosenServices(answers)
  return forEachService((service): ServiceOutcome => {
    const access = accessTo(service, answers)
    const without = accessWithout(service, answers)
    return {
      wanted: answers.services === 'all' || chosen.includes(service.id),
      access,
      without,
      reach: {
        now: mostAccess(without, ...accessWith(openNow, verdicts, access)),
        possible: mostAccess(without, ...accessWith(openLater, verdicts, access)),
      },
      limits: limitsOf(service, answers).map(({ id, sources }) => ({ id: id as LimitId, sources })),
      sources: service.sources,
    }
  })
}

/** The accesses of the eIDs with one of these verdicts. One whose sale is unconfirmed counts only when held. */
function accessWith(
  kinds: readonly VerdictKind[],
  verdicts: Record<EidId, { readonly kind: VerdictKind }>,
  access: Record<EidId, Access>,
): readonly Access[] {
  return eids
    .filter(
      ({ id, sale }) => kinds.includes(verdicts[id].kind) && (sale === 'confirmed' || verdicts[id].kind === 'have'),
    )
    .map(({ id }) => access[id])
}

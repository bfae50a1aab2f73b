import { type Access, mostAccess } from './access.ts'
import { type Answers, chosenServices } from './answers.ts'
import { type EidId, eids } from './eids.ts'
import type { CertainKind } from './kinds.ts'
import { accessTo, accessWithout, limitsOf } from './openings.ts'
import { forEachService, type LimitId, type ServiceId } from './services.ts'
import type { SourceId } from './sources.ts'

/** What a service is to a person: how far each eID opens it, and how far it is open to her in all. */
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
  readonly limits: readonly { readonly id: LimitId; readonly sources: readonly SourceId[] }[]
  /** Where the access of this service is said. */
  readonly sources: readonly SourceId[]
}

const openNow: readonly (CertainKind | undefined)[] = ['have', 'yes']
const openLater: readonly (CertainKind | undefined)[] = ['have', 'yes', 'depends', 'later']

/** What each service is to a person with these answers and these kinds of verdict. */
export function outcomesFor(
  answers: Answers,
  kinds: Record<EidId, CertainKind | undefined>,
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
        now: mostAccess(without, ...accessWith(openNow, kinds, access)),
        possible: mostAccess(without, ...accessWith(openLater, kinds, access)),
      },
      limits: limitsOf(service, answers).map(({ id, sources }) => ({ id: id as LimitId, sources })),
      sources: service.sources,
    }
  })
}

/** The accesses of the eIDs with one of these verdicts. One whose sale is unconfirmed counts only when held. */
function accessWith(
  wanted: readonly (CertainKind | undefined)[],
  kinds: Record<EidId, CertainKind | undefined>,
  access: Record<EidId, Access>,
): readonly Access[] {
  return eids
    .filter(({ id, sale }) => wanted.includes(kinds[id]) && (sale === 'confirmed' || kinds[id] === 'have'))
    .map(({ id }) => access[id])
}

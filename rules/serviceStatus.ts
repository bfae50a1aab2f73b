import { accessByLogin, accessWithoutEid, alternativesTo, limitDiagrams, limitsOf } from './access.ts'
import { after } from './answerSpace.ts'
import { type Answers, fits, isWanted } from './answers.ts'
import { type Access, leastAccess } from './data/accessLevels.ts'
import type { EidId } from './data/eids.ts'
import type { AlternativeId, LimitId, Service, ServiceId } from './data/services.ts'
import { forEachEid, forEachService } from './lookup.ts'
import type { Sourced } from './verdicts.ts'
import {
  anyReachable,
  type Degree,
  isOpenInFull,
  leastOf,
  type Status,
  statusOf,
  type Way,
  wayDiagrams,
} from './ways.ts'

/** A service as it is to one person. */
export type ServiceStatus = {
  /** True for a service that was chosen; for every one when the person asked to be shown everything. */
  readonly wanted: boolean
  /** How far each eID would open it, whether the person can get that eID or not. */
  readonly access: Record<EidId, Access>
  /** What is open today with no eID. */
  readonly without: Access
  /** The status and the degree of the first way. */
  readonly status: Status
  readonly degree?: Degree
  readonly ways: readonly Way[]
  /** How to manage without an eID, best first; `isSooner`: the person can do it before an eID comes. */
  readonly until: readonly (Sourced<AlternativeId> & { readonly isSooner?: true })[]
  /** What the situation of the person takes away. */
  readonly limits: readonly Sourced<LimitId>[]
  /** Where the access of this service is said. */
  readonly sources: Service['sources']
}

/** What each service is to a person. Of partial answers it is the least that the open answers can leave. */
export function servicesFor(answers: Answers): Record<ServiceId, ServiceStatus> {
  // what limits an eID is told only to those who can have one
  const isLimited = after(anyReachable, answers).values.includes(true)
  return forEachService((service): ServiceStatus => {
    const ways = leastOf(after(wayDiagrams[service.id], answers).values)
    const limit = after(limitDiagrams[service.id], answers).values.reduce(leastAccess)
    return {
      wanted: isWanted(service.id, answers),
      access: forEachEid((eid) => leastAccess(accessByLogin(eid, service), limit)),
      without: accessWithoutEid(service, answers),
      ...statusOf(ways),
      ways,
      until: alternativesOf(service, answers, ways),
      limits: isLimited ? limitsOf(service, answers).map(({ id, sources }) => ({ id, sources })) : [],
      sources: service.sources,
    }
  })
}

function alternativesOf(service: Service, answers: Answers, ways: readonly Way[]): ServiceStatus['until'] {
  return isOpenInFull(ways)
    ? []
    : alternativesTo(service, answers).map(({ id, sources, soonerFor }) => ({
        id,
        sources,
        ...(soonerFor && fits(soonerFor, answers) ? { isSooner: true } : {}),
      }))
}

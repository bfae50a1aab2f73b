import { type Access, leastAccess, mostAccess } from './access.ts'
import { type Answers, fits } from './answers.ts'
import { type Eid, type EidId, eids, forEachEid } from './eids.ts'
import { levelRank } from './levels.ts'
import { forEachService, type Service, services } from './services.ts'

/** How far each eID opens a service for this person, the limits of her own situation included. */
export function accessTo(service: Service, answers: Answers): Record<EidId, Access> {
  const limits = limitsOf(service, answers)
  const byLogin = logins[service.id]
  if (limits.length === 0) return byLogin
  return forEachEid(({ id }) =>
    limits.reduce<Access>((access, limit) => leastAccess(access, limit.atMost), byLogin[id]),
  )
}

/** What her own situation takes away from a service. */
export function limitsOf(service: Service, answers: Answers): NonNullable<Service['limits']> {
  return (service.limits ?? []).filter((limit) => fits(limit.when, answers))
}

/** How far an eID opens a service for somebody whom nothing limits. Public services go by level (E05). */
export function accessByLogin(eid: Eid, service: Service): Access {
  const { login } = service
  if (login.through === 'own') return login.accepts[eid.id] ?? 'none'
  return login.except?.[eid.id] ?? (levelRank(eid.level) >= levelRank(login.level) ? 'full' : login.below)
}

const logins = forEachService((service) => forEachEid((eid) => accessByLogin(eid, service)))

/** What is open to this person with no eID at all. */
export function accessWithout(service: Service, answers: Answers): Access {
  return mostAccess(...waysWithout(service, answers).map((way) => way.access))
}

/** The ways into a service that this person has with no eID. */
export function waysWithout(service: Service, answers: Answers): NonNullable<Service['without']> {
  return (service.without ?? []).filter((way) => fits(way.when, answers))
}

/** How this person can manage without any eID. Never empty: at worst it says that no way is known. */
export function waysAround(service: Service, answers: Answers): Service['ways'] {
  return service.ways.filter((way) => fits(way.when, answers))
}

/** For each eID, those that open every service at least as far. Of two that open the same, the earlier covers the later. */
export const coveredBy: Record<EidId, readonly EidId[]> = forEachEid((eid) =>
  eids.filter((other) => other.id !== eid.id && covers(other, eid)).map((other) => other.id),
)

function covers(one: Eid, other: Eid): boolean {
  const pairs = (services as readonly Service[]).map(
    (service) => [accessByLogin(one, service), accessByLogin(other, service)] as const,
  )
  if (!pairs.every(([by, of]) => leastAccess(by, of) === of)) return false
  return pairs.some(([by, of]) => by !== of) || eids.indexOf(one) < eids.indexOf(other)
}

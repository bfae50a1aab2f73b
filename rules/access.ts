import { overPossibilities, whenDiagram } from './answerSpace.ts'
import { type Answers, fits, possibilities } from './answers.ts'
import { type Access, accessRank, leastAccess, mostAccess } from './data/accessLevels.ts'
import { type Eid, type EidId, eids } from './data/eids.ts'
import { levelRank } from './data/levels.ts'
import { type Service, type ServiceId, services } from './data/services.ts'
import { combine, constant, type Diagram } from './diagram.ts'
import { forEachEid, forEachService } from './lookup.ts'

/** How far an eID opens a service by its log-in alone, without limits. Public services go by level (E05). */
export function accessByLogin(eid: Eid, service: Service): Access {
  const { login } = service
  if (login.through === 'own') return login.accepts[eid.id] ?? 'none'
  return login.except?.[eid.id] ?? (levelRank(eid.level) >= levelRank(login.level) ? 'full' : login.below)
}

/** The most that the situation of a person lets any eID open of each service. */
export const limitDiagrams: Record<ServiceId, Diagram<Access>> = forEachService(({ limits = [] }) =>
  overPossibilities(
    limits.reduce(
      (access, { when, atMost }) =>
        combine(access, whenDiagram(when), (before, limited) => (limited ? leastAccess(before, atMost) : before)),
      constant<Access>('full'),
    ),
    accessWithEither,
  ),
)

/** What is open for a person who may be one of two: where one of them is shut out, it is not confirmed. */
function accessWithEither(one: Access, other: Access): Access {
  const least = leastAccess(one, other)
  return least === 'none' && one !== other ? 'unverified' : least
}

/** The limits of a service that apply to a person, or to one of the two that an unsure person may be. Each id once. */
export function limitsOf(service: Service, answers: Answers): NonNullable<Service['limits']> {
  const people = possibilities(answers)
  return (service.limits ?? []).filter(
    ({ id, when }, place, all) =>
      people.some((person) => fits(when, person)) &&
      all.findIndex((other) => other.id === id && people.some((person) => fits(other.when, person))) === place,
  )
}

/** What is open to a person with no eID at all, today. */
export function accessWithoutEid(service: Service, answers: Answers): Access {
  const today = (service.openWithoutEid ?? []).filter(({ after, when }) => !after && fits(when, answers))
  return mostAccess(...today.map(({ access }) => access))
}

/** How a person manages without an eID, best first. Never empty: at worst it says that no way is known. */
export function alternativesTo(service: Service, answers: Answers): Service['alternatives'] {
  return service.alternatives.filter(({ when }) => fits(when, answers))
}

/** For each eID, those that open every service at least as far. Of two that open the same, the earlier covers the later. */
export const coveredBy: Record<EidId, readonly EidId[]> = forEachEid((eid) =>
  eids.filter((other) => other.id !== eid.id && covers(other, eid)).map((other) => other.id),
)

function covers(one: Eid, other: Eid): boolean {
  const differences = services.map(
    (service) => accessRank(accessByLogin(one, service)) - accessRank(accessByLogin(other, service)),
  )
  if (differences.some((difference) => difference < 0)) return false
  return differences.some((difference) => difference > 0) || eids.indexOf(one) < eids.indexOf(other)
}

import { type Answers, mayFit } from './answers.ts'
import { type Access, accessRank, mostAccess } from './data/accessLevels.ts'
import { mayBeToldToPay } from './data/costs.ts'
import { type Eid, type EidId, eids } from './data/eids.ts'
import type { ServiceId } from './data/services.ts'
import { eidById } from './lookup.ts'
import type { ServiceStatus } from './serviceStatus.ts'
import type { Verdict, VerdictKind } from './verdicts.ts'

/** The verdicts that can be advised, the surest first. */
const advisable: readonly VerdictKind[] = ['have', 'yes', 'later', 'depends']

type Services = Record<ServiceId, Pick<ServiceStatus, 'wanted' | 'access' | 'without'>>

/** The eIDs worth advising, best first, by the criteria below, one after the other. */
export function rankEids(answers: Answers, verdicts: Record<EidId, Verdict>, services: Services): readonly EidId[] {
  const every = Object.values(services)
  const wanted = every.filter((service) => service.wanted)
  const held = eids.filter(({ id }) => verdicts[id].kind === 'have')
  const isHeld = (eid: Eid) => held.some(({ id }) => id === eid.id)
  // two that are held do not make each other useless: what costs money would come before both
  const opensMore = (eid: Eid) =>
    wanted.some(({ access, without }) => {
      const already = mostAccess(without, ...(isHeld(eid) ? [] : held.map(({ id }) => access[id])))
      return isOpen(access[eid.id]) && accessRank(access[eid.id]) > accessRank(already)
    })
  const count = ({ id }: Eid, some: readonly Access[]) =>
    wanted.filter(({ access }) => some.includes(access[id])).length

  // ties keep the order of the list: sorting is stable
  const criteria: readonly ((eid: Eid) => number)[] = [
    (eid) => Number(!opensMore(eid)),
    (eid) => (isHeld(eid) ? 0 : eid.cost === 'free' ? 1 : 2),
    (eid) => advisable.indexOf(verdicts[eid.id].kind),
    (eid) => count(eid, ['none']),
    (eid) => count(eid, ['part', 'unverified']),
    ({ id }) => -every.filter(({ access }) => isOpen(access[id])).length,
  ]
  return eids
    .filter((eid) => advisable.includes(verdicts[eid.id].kind) && (isHeld(eid) || isOffered(eid, answers)))
    .map((eid) => ({ id: eid.id, marks: criteria.map((criterion) => criterion(eid)) }))
    .sort((one, other) => firstDifference(one.marks, other.marks))
    .map(({ id }) => id)
}

/** True for an eID that is for sale to private persons, and free or for a person who may be told to pay. */
function isOffered({ cost, sale }: Eid, answers: Answers): boolean {
  return sale === 'confirmed' && (cost === 'free' || mayFit(mayBeToldToPay, answers))
}

function isOpen(access: Access): boolean {
  return accessRank(access) >= accessRank('part')
}

function firstDifference(one: readonly number[], other: readonly number[]): number {
  return one.reduce((difference, mark, place) => difference || mark - (other[place] as number), 0)
}

/** The position of an eID in the advice; what is not advised comes after all that is. */
export function rankOf(best: readonly EidId[], eid: EidId): number {
  return best.includes(eid) ? best.indexOf(eid) : best.length
}

/** True when an eID costs money that this person has not yet spent. */
export function needsPayment(id: EidId, verdict: Verdict): boolean {
  return eidById(id).cost === 'paid' && verdict.kind !== 'have'
}

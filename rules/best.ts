import { type Access, accessRank } from './access.ts'
import { type Answers, chosenServices } from './answers.ts'
import { type Eid, type EidId, eidById, eids } from './eids.ts'
import type { ServiceId } from './services.ts'
import type { Verdict, VerdictKind } from './verdicts.ts'

/** What the ranking needs to know of a service. */
type Opening = { readonly access: Record<EidId, Access>; readonly without: Access }

/** The verdicts that can be advised, the surest first. */
const advisable: readonly VerdictKind[] = ['have', 'yes', 'depends', 'later']

/** The eIDs worth advising, best first, by the published order (design 3.4). */
export function bestOf(
  answers: Answers,
  verdicts: Record<EidId, Verdict>,
  openings: Record<ServiceId, Opening>,
): readonly EidId[] {
  const chosen = chosenServices(answers).filter((id) => openings[id].without !== 'full')
  const every = Object.values(openings)
  const isHeld = (eid: Eid) => verdicts[eid.id].kind === 'have'
  const isOurs = (eid: Eid) => eid.cost === 'free' || isHeld(eid)
  /** Nobody is told to pay for a maybe: what we could not confirm counts as closed if it costs money. */
  const isClosed = (eid: Eid, access: Access) => access === 'none' || (access === 'unverified' && !isOurs(eid))

  // whom none of these tells apart stay as they stand in the list
  const criteria: readonly ((eid: Eid) => number)[] = [
    (eid) => count(chosen, (id) => isClosed(eid, openings[id].access[eid.id])),
    (eid) => Number(!isOurs(eid)),
    (eid) => advisable.indexOf(verdicts[eid.id].kind),
    (eid) =>
      count(chosen, (id) => !isClosed(eid, openings[id].access[eid.id]) && openings[id].access[eid.id] !== 'full'),
    (eid) => -count(every, ({ access }) => accessRank(access[eid.id]) >= accessRank('part')),
  ]
  return eids
    .filter((eid) => advisable.includes(verdicts[eid.id].kind) && (eid.sale === 'confirmed' || isHeld(eid)))
    .map((eid) => ({ id: eid.id, marks: criteria.map((criterion) => criterion(eid)) }))
    .sort((one, other) => firstDifference(one.marks, other.marks))
    .map(({ id }) => id)
}

function count<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.filter(test).length
}

function firstDifference(one: readonly number[], other: readonly number[]): number {
  return one.reduce((difference, mark, place) => difference || mark - (other[place] as number), 0)
}

/** The place of an eID in the advice; what is not advised comes after all that is. */
export function placeIn(best: readonly EidId[], eid: EidId): number {
  return best.includes(eid) ? best.indexOf(eid) : best.length
}

/** True when an eID costs money that this person has not yet spent. */
export function wouldCost(id: EidId, verdict: Verdict): boolean {
  return eidById(id).cost === 'paid' && verdict.kind !== 'have'
}

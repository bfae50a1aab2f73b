import type { EidId, ServiceId } from '#rules'
import { eidIds, isFree, rank } from './published.ts'
import { openedBy, type Seen, type Situation } from './situations.ts'

/*
 * The published order of advice (section 3.4 of the design), criterion by criterion and from the text alone. A mark counts
 * against an eID: the smaller it is, the better.
 */

/** Hers to use without paying: it is free, or she holds it. */
export function isOurs(eid: EidId, { verdicts }: Seen): boolean {
  return isFree(eid) || verdicts[eid] === 'have'
}

/** Some of it opens for certain: what we could not confirm does not count. */
export function opensSurely(eid: EidId, service: ServiceId, { access }: Seen): boolean {
  return rank(access[service][eid]) >= rank('part')
}

/** What she chose and is not in already. */
export function wanting({ chosen, seen }: Pick<Situation, 'chosen' | 'seen'>): readonly ServiceId[] {
  return chosen.filter((id) => seen.without[id] !== 'full')
}

/** `none` is closed; `unverified` is closed too if the eID costs money and is not held. */
export function closedTo(eid: EidId, situation: Pick<Situation, 'chosen' | 'seen'>): readonly ServiceId[] {
  const { seen } = situation
  const closed = isOurs(eid, seen) ? ['none'] : ['none', 'unverified']
  return wanting(situation).filter((id) => closed.includes(seen.access[id][eid]))
}

type Criterion = readonly [inWords: string, mark: (eid: EidId, situation: Situation) => number]

export const criteria: readonly Criterion[] = [
  ['the one that leaves the fewest of her chosen services closed', (eid, situation) => closedTo(eid, situation).length],
  ['the one that is held or free', (eid, { seen }) => (isOurs(eid, seen) ? 0 : 1)],
  [
    'the one that she has, then what she can get, then what depends, then what comes later',
    (eid, { seen }) => ['have', 'yes', 'depends', 'later'].findIndex((kind) => seen.verdicts[eid].startsWith(kind)),
  ],
  [
    'the one that opens the fewest of her chosen services only in part or perhaps',
    (eid, situation) =>
      wanting(situation).filter((id) => ['part', 'unverified'].includes(situation.seen.access[id][eid])).length,
  ],
  ['the one that opens the most of the whole catalogue', (eid, { seen }) => -openedBy(eid, seen)],
  ['the earlier of BankID, MinID, Buypass and Commfides', (eid) => eidIds.indexOf(eid)],
]

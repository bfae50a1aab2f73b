import { accessByLogin, limitDiagrams } from './access.ts'
import { whenDiagram } from './answerSpace.ts'
import { type Access, accessRank, leastAccess, mostAccess } from './data/accessLevels.ts'
import { mayBeToldToPay } from './data/costs.ts'
import { type Eid, type EidId, eids } from './data/eids.ts'
import type { Service, ServiceId } from './data/services.ts'
import { combine, constant, type Diagram, map } from './diagram.ts'
import { forEachEid, forEachService } from './lookup.ts'
import { isReachable, type VerdictKind, verdictDiagrams } from './verdicts.ts'

/**
 * What a service is to a person, best first: already open; opened by a free eID that they can get; by a free one if someone
 * else says yes or after a step of their own; only by one that costs money; not confirmed; or not by any within reach.
 */
export const statuses = ['open', 'free', 'maybe', 'paid', 'unconfirmed', 'closed'] as const

/** One of the six statuses. */
export type Status = (typeof statuses)[number]

/** How far a service is open, where it is. */
export type Degree = 'full' | 'part'

/** One way into a service: how certain, how far, and by which eID; without `by`, no eID is needed. */
export type Way = { readonly status: Exclude<Status, 'closed'>; readonly degree?: Degree; readonly by?: EidId }

/** How late a way opens: it is open; it can be ordered today; someone else decides; or we do not know. */
const delay: Record<Way['status'], number> = { open: 0, free: 1, paid: 1, maybe: 2, unconfirmed: 3 }

/** The kind of verdict on each eID; one that the person may not be told to pay for is a no. */
const kindDiagrams: Record<EidId, Diagram<VerdictKind>> = forEachEid((eid) => {
  const kind = map(verdictDiagrams[eid.id], (ruling): VerdictKind => ruling.kind)
  if (eid.cost === 'free') return kind
  return combine(kind, whenDiagram(mayBeToldToPay), (own, pays) => (pays || own === 'have' ? own : 'no'))
})

/** The ways into each service, best first, for every way to answer; a later one opens it further, or sooner. */
export const wayDiagrams: Record<ServiceId, Diagram<readonly Way[]>> = forEachService((service) =>
  eids.reduce((ways, eid) => combine(ways, waysByEid(service, eid), bestWays), waysWithoutEid(service)),
)

function waysWithoutEid({ openWithoutEid = [] }: Service): Diagram<readonly Way[]> {
  return openWithoutEid.reduce<Diagram<readonly Way[]>>((ways, { when, access, after: step }) => {
    const way = wayAs(step ? 'maybe' : 'open', access)
    return combine(ways, whenDiagram(when), (before, fits) => (fits ? bestWays(before, [way]) : before))
  }, constant([]))
}

function waysByEid(service: Service, eid: Eid): Diagram<readonly Way[]> {
  const byLogin = accessByLogin(eid, service)
  return combine(kindDiagrams[eid.id], limitDiagrams[service.id], (kind, limit) =>
    waysWith(eid, kind, leastAccess(byLogin, limit)),
  )
}

/** How an eID with this verdict opens a service with this access. An unconfirmed sale counts only when it is held. */
function waysWith(eid: Eid, kind: VerdictKind, access: Access): readonly Way[] {
  if (access === 'none') return []
  if (kind === 'have') return [wayAs('open', access, eid.id)]
  if (!isReachable(kind) || eid.sale === 'unconfirmed') return []
  if (eid.cost === 'free') return [wayAs(kind === 'yes' ? 'free' : 'maybe', access, eid.id)]
  // no one is told to pay for a maybe
  return [kind === 'yes' ? wayAs('paid', access, eid.id) : { status: 'unconfirmed', by: eid.id }]
}

/** A way with this status, if the access is confirmed. */
function wayAs(status: Way['status'], access: Access, by?: EidId): Way {
  const through = by ? { by } : {}
  const isConfirmed = access === 'full' || access === 'part'
  return isConfirmed ? { status, degree: access, ...through } : { status: 'unconfirmed', ...through }
}

/** The ways of both, best first, without those that open no further and no sooner than one before them. */
function bestWays(some: readonly Way[], others: readonly Way[]): readonly Way[] {
  const kept: Way[] = []
  for (const way of [...some, ...others].sort(compareWays)) {
    if (!kept.some((better) => degreeRank(better) >= degreeRank(way) && delay[better.status] <= delay[way.status]))
      kept.push(way)
  }
  return kept
}

function degreeRank({ degree }: Way): number {
  return degree === 'full' ? 2 : degree === 'part' ? 1 : 0
}

function compareWays(one: Way, other: Way): number {
  return (
    statuses.indexOf(one.status) - statuses.indexOf(other.status) ||
    degreeRank(other) - degreeRank(one) ||
    tieRank(one) - tieRank(other)
  )
}

/** Of two ways alike: one by an eID before one without; but a step of the person's own before an eID to ask for. */
function tieRank({ by, status }: Way): number {
  if (by) return eids.findIndex(({ id }) => id === by)
  return status === 'maybe' ? -1 : eids.length
}

/** Where any eID is within reach or held, so that it matters what limits it. */
export const anyReachable: Diagram<boolean> = eids.reduce<Diagram<boolean>>(
  (any, { id }) => combine(any, kindDiagrams[id], (before, kind) => before || kind === 'have' || isReachable(kind)),
  constant(false),
)

/** For each limit and each way to manage without an eID, where it is told. */
export const serviceNoteDiagrams: readonly Diagram<boolean>[] = Object.values(
  forEachService(({ id, limits = [], alternatives }) => [
    ...limits.map(({ when }) => combine(anyReachable, whenDiagram(when), (reachable, fits) => reachable && fits)),
    ...alternatives.map(({ when }) =>
      combine(wayDiagrams[id], whenDiagram(when), (ways, fits) => fits && !isOpenInFull(ways)),
    ),
  ]),
).flat()

/** True when a service is open in full today. */
export function isOpenInFull([way]: readonly Way[]): boolean {
  return way?.status === 'open' && way.degree === 'full'
}

/** The status and the degree of the first of some ways. */
export function statusOf([first]: readonly Way[]): { readonly status: Status; readonly degree?: Degree } {
  if (!first) return { status: 'closed' }
  return first.degree ? { status: first.status, degree: first.degree } : { status: first.status }
}

/**
 * Of several lists of ways, the one that opens a service the least. Of those alike, the one by the eID that comes later in `eids`:
 * a later one is free only where no earlier one is sure.
 */
export function leastOf(several: readonly (readonly Way[])[]): readonly Way[] {
  return several.reduce((least, ways) => (compareStatus(ways, least) > 0 ? ways : least))
}

/** Of several lists of ways, the one that opens a service the most. */
export function mostOf(several: readonly (readonly Way[])[]): readonly Way[] {
  return several.reduce((most, ways) => (compareStatus(ways, most) < 0 ? ways : most))
}

function compareStatus(one: readonly Way[], other: readonly Way[]): number {
  const rank = (ways: readonly Way[]) => statuses.indexOf(statusOf(ways).status)
  const degree = ([way]: readonly Way[]) => (way ? degreeRank(way) : 0)
  const later = (ways: readonly Way[]) => accessRank(reachOf(ways).possible) + accessRank(reachOf(ways).paid)
  const tie = ([way]: readonly Way[]) => (way ? tieRank(way) : 0)
  return rank(one) - rank(other) || degree(other) - degree(one) || later(other) - later(one) || tie(one) - tie(other)
}

/** How far a service is open without paying today, if every maybe comes true, and if money is paid as well. */
export type Reach = { readonly now: Access; readonly possible: Access; readonly paid: Access }

/** What some ways come to. A paid way is never counted as open. */
export function reachOf(ways: readonly Way[]): Reach {
  const within = (...some: readonly Status[]) =>
    mostAccess(...ways.filter(({ status }) => some.includes(status)).map(({ degree }) => degree ?? 'unverified'))
  return {
    now: within('open', 'free'),
    possible: within('open', 'free', 'maybe', 'unconfirmed'),
    paid: within('open', 'free', 'maybe', 'paid', 'unconfirmed'),
  }
}

/** True when something is more open, and nothing is less. */
export function isWider(from: Reach, to: Reach): boolean {
  const gains = (['now', 'possible', 'paid'] as const).map((key) => accessRank(to[key]) - accessRank(from[key]))
  return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0)
}

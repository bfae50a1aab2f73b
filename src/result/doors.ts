import {
  type Access,
  type EidId,
  eids as eidList,
  type Recommendation,
  type ServiceId,
  type ServiceOutcome,
  type VerdictKind,
} from '#rules'
import type { DoorState } from '../ui/DoorPicture.tsx'

const doorOf: Record<Access, DoorState> = { none: 'shut', unverified: 'maybe', part: 'ajar', full: 'open' }

/** The door that an access is drawn as. */
export function doorFor(access: Access): DoorState {
  return doorOf[access]
}

/** How a service stands for a person: open as far as it is today, else as a hope, else shut. */
export type Standing = 'open' | 'openPart' | 'mayOpen' | 'mayOpenPart' | 'byStep' | 'notConfirmed' | 'shut'

export function standingOf({ now, possible }: ServiceOutcome['reach']): Standing {
  if (now === 'full') return 'open'
  if (now === 'part') return 'openPart'
  if (possible === 'full') return 'mayOpen'
  if (possible === 'part') return 'mayOpenPart'
  return possible === 'unverified' ? 'notConfirmed' : 'shut'
}

export const standingDoors: Record<Standing, DoorState> = {
  open: 'open',
  openPart: 'ajar',
  mayOpen: 'maybe',
  mayOpenPart: 'maybe',
  notConfirmed: 'maybe',
  byStep: 'maybe',
  shut: 'shut',
}

/** The same, where a step of her route opens what no eID of hers does. */
export function standingWith({ services, route }: Recommendation, id: ServiceId): Standing {
  const standing = standingOf(services[id].reach)
  const isHopeless = standing === 'shut' || standing === 'notConfirmed'
  return isHopeless && route.some((step) => step.opens.includes(id)) ? 'byStep' : standing
}

type Opener = { readonly eid: EidId | undefined; readonly how: 'held' | 'free' | 'mayCost' | 'paid' | 'without' }

/** What opens a service as far as it opens now: nothing, an eID that she holds, a free one, one for which somebody may charge, a paid one, in that order. */
export function openerOf({ services, eids }: Recommendation, id: ServiceId): Opener | undefined {
  const { access, without, reach } = services[id]
  if (reach.now === 'none' || reach.now === 'unverified') return undefined
  if (without === reach.now) return { eid: undefined, how: 'without' }
  const ways: readonly (Opener | undefined)[] = eidList.map(({ id: eid, cost, price }): Opener | undefined => {
    const { kind } = eids[eid].verdict
    if (access[eid] !== reach.now || (kind !== 'have' && kind !== 'yes')) return undefined
    return { eid, how: kind === 'have' ? 'held' : cost === price ? cost : 'mayCost' }
  })
  return ways
    .filter((way) => way !== undefined)
    .sort((one, other) => hows.indexOf(one.how) - hows.indexOf(other.how))[0]
}

const hows = ['held', 'free', 'mayCost', 'paid']

/** One value for each way that a service can stand. */
export function forEachStanding<T>(value: (standing: Standing) => T): Record<Standing, T> {
  const pairs = (Object.keys(standingDoors) as Standing[]).map((standing) => [standing, value(standing)])
  return Object.fromEntries(pairs) as Record<Standing, T>
}

/** The colour of a verdict's tag; its words say the same. */
export const verdictColors: Record<VerdictKind, 'success' | 'info' | 'warning' | 'neutral'> = {
  have: 'success',
  yes: 'success',
  later: 'info',
  depends: 'warning',
  no: 'neutral',
  unneeded: 'neutral',
  unknown: 'neutral',
}

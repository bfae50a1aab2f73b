import type { Access, ServiceOutcome, VerdictKind } from '#rules'
import type { DoorState } from '../ui/DoorPicture.tsx'

const doorOf: Record<Access, DoorState> = { none: 'shut', unverified: 'maybe', part: 'ajar', full: 'open' }

/** The door that an access is drawn as. */
export function doorFor(access: Access): DoorState {
  return doorOf[access]
}

/** How a service stands for a person: open as far as it is today, else as a hope, else shut. */
export type Standing = 'open' | 'openPart' | 'mayOpen' | 'mayOpenPart' | 'notConfirmed' | 'shut'

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
  shut: 'shut',
}

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

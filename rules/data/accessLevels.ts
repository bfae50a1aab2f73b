/** How far an eID opens a service, from least to most: not at all, not confirmed, some of it, all of it. */
export const accessLevels = ['none', 'unverified', 'part', 'full'] as const

/** One of the accesses, from `none` to `full`. */
export type Access = (typeof accessLevels)[number]

const ranks = Object.fromEntries(accessLevels.map((access, rank) => [access, rank])) as Record<Access, number>

/** The position of an access in the order, from 0 for `none` to 3 for `full`. */
export function accessRank(access: Access): number {
  return ranks[access]
}

/** The lesser of two accesses. */
export function leastAccess(one: Access, other: Access): Access {
  return ranks[one] < ranks[other] ? one : other
}

/** The better of any number of accesses; `none` when there are none. */
export function mostAccess(...accesses: readonly Access[]): Access {
  return accesses.reduce<Access>((most, access) => (ranks[access] > ranks[most] ? access : most), 'none')
}

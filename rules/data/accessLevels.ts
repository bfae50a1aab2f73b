/** How far an eID opens a service, from least to most: not at all, not confirmed, some of it, all of it. */
export const accessLevels = ['none', 'unverified', 'part', 'full'] as const

/** One of the accesses, from `none` to `full`. */
export type Access = (typeof accessLevels)[number]

/** The position of an access in the order, from 0 for `none` to 3 for `full`. */
export function accessRank(access: Access): number {
  return accessLevels.indexOf(access)
}

/** The lesser of two accesses. */
export function leastAccess(one: Access, other: Access): Access {
  return accessRank(one) < accessRank(other) ? one : other
}

/** The better of any number of accesses; `none` when there are none. */
export function mostAccess(...accesses: readonly Access[]): Access {
  return accesses.reduce<Access>((most, access) => (accessRank(access) > accessRank(most) ? access : most), 'none')
}

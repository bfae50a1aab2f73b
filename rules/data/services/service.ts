import type { Sources } from '../../sources.ts'
import type { Access } from '../accessLevels.ts'
import type { EidId } from '../eids.ts'
import type { LevelId } from '../levels.ts'
import type { When } from '../questions.ts'

/** The kinds of service, in the order in which they are shown. */
export const serviceGroups = ['taxAndWork', 'health', 'municipality', 'state', 'school', 'mailbox', 'private'] as const

/** The name of a kind of service. */
export type ServiceGroup = (typeof serviceGroups)[number]

/** What a service asks for when a person logs in. */
type Login =
  /** Through ID-porten: the level decides. `below` is what a lower level still opens, `except` what differs for one eID. */
  | {
      readonly through: 'idPorten'
      readonly level: LevelId
      readonly below: Exclude<Access, 'full'>
      readonly except?: { readonly [E in EidId]?: Access }
    }
  /** The service's own log-in: it names what it accepts, all else is closed. */
  | { readonly through: 'own'; readonly accepts: { readonly [E in EidId]?: Access } }

/** All that the rules say of a service; the type parameters are the ids that it, its limits and its ways can have. */
export type ServiceShape<Id = string, Limit = string, Without = string, Alternative = string> = {
  readonly id: Id
  readonly group: ServiceGroup
  /** The official page, in English where there is one. Private companies have none in common. */
  readonly url?: string
  readonly login: Login
  /** What lowers the access of every eID, and why. */
  readonly limits?: readonly {
    readonly id: Limit
    readonly when: When
    readonly atMost: Access
    readonly sources: Sources
  }[]
  /** What is open with no eID at all; with `after`, once the person has taken a step of their own. */
  readonly openWithoutEid?: readonly {
    readonly id: Without
    readonly when?: When
    readonly access: Access
    readonly after?: 'onlineBank'
    readonly sources: Sources
  }[]
  /** How people manage without an eID, best first. Where nothing is known, it says so: `noneKnown`. */
  readonly alternatives: readonly {
    readonly id: Alternative
    readonly when?: When
    /** Who can do it before an eID comes. */
    readonly soonerFor?: When
    readonly sources: Sources
  }[]
  readonly sources: Sources
}

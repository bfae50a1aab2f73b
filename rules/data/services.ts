import { privateServices } from './services/privateServices.ts'
import { publicServices } from './services/publicServices.ts'
import type { ServiceShape } from './services/service.ts'

type ServiceData = (typeof publicServices)[number] | (typeof privateServices)[number]
/** The name of a service, as it stands in links. */
export type ServiceId = ServiceData['id']

type IdIn<T> = T extends { readonly [index: number]: { readonly id: infer Id } } ? Id : never
/** The name of a limit. */
export type LimitId = IdIn<Extract<ServiceData, { limits: unknown }>['limits']>
/** The name of a way in without an eID that counts as access. */
export type WithoutId = IdIn<Extract<ServiceData, { openWithoutEid: unknown }>['openWithoutEid']>
/** The name of a way to manage without an eID. */
export type AlternativeId = ServiceData['alternatives'][number]['id']

/** A service with all that the rules say of it. */
export type Service = ServiceShape<ServiceId, LimitId, WithoutId, AlternativeId>

/** Every service that a person can choose. The ids are part of every saved link. */
export const services: readonly Service[] = [...publicServices, ...privateServices]

/** The id of every service, in the same order. */
export const serviceIds: readonly ServiceId[] = services.map(({ id }) => id)

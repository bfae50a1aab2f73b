import type { Access } from './access.ts'
import type { EidId } from './eids.ts'
import type { LevelId } from './levels.ts'
import type { When } from './questions.ts'
import type { SourceId } from './sources.ts'

type Sources = readonly [SourceId, ...SourceId[]]

/** What a service asks for when you log in. */
export type Login =
  /** Through ID-porten: the level decides. `below` is what a lower level still opens, `except` what differs for one eID. */
  | {
      readonly through: 'idPorten'
      readonly level: LevelId
      readonly below: Exclude<Access, 'full'>
      readonly except?: { readonly [E in EidId]?: Access }
    }
  /** The service's own login: it names what it accepts, all else is closed. */
  | { readonly through: 'own'; readonly accepts: { readonly [E in EidId]?: Access } }

type ServiceShape = {
  readonly id: string
  readonly group: string
  /** The official page, in English where there is one. Private trades have none of their own. */
  readonly url?: string
  readonly login: Login
  /** What lowers the access of every eID, and why. */
  readonly limits?: readonly {
    readonly id: string
    readonly when: When
    readonly atMost: Access
    readonly sources: Sources
  }[]
  /** What is open with no eID at all. */
  readonly without?: readonly {
    readonly id: string
    readonly when?: When
    readonly access: Access
    readonly sources: Sources
  }[]
  /** How people manage without any eID, best first. Where nothing is known, it says so: `noneKnown`. */
  readonly ways: readonly { readonly id: string; readonly when?: When; readonly sources: Sources }[]
  readonly sources: Sources
}

const dOrUnsure = ['dNumber', 'unsure'] as const
const minor = ['teen', 'child'] as const

const usuallyBankId = {
  through: 'own',
  accepts: { bankid: 'full', buypass: 'unverified', commfides: 'unverified' },
} as const
const onlyBankId = { through: 'own', accepts: { bankid: 'full' } } as const
const ageNotConfirmed = { id: 'ageNotConfirmed', when: { age: minor }, atMost: 'unverified' } as const

/** The kinds of service, in the order in which they are shown. */
export const serviceGroups = ['taxAndWork', 'health', 'municipality', 'state', 'mailbox', 'private'] as const

/** The name of a kind of service. */
export type ServiceGroup = (typeof serviceGroups)[number]

/** Every service that a person can choose. The ids are part of every saved link. */
export const services = [
  {
    id: 'myTax',
    group: 'taxAndWork',
    url: 'https://www.skatteetaten.no',
    login: { through: 'idPorten', level: 'substantial', below: 'none' },
    ways: [{ id: 'taxOffice', sources: ['G01', 'N05'] }],
    sources: ['S04'],
  },
  {
    id: 'altinn',
    group: 'taxAndWork',
    url: 'https://www.altinn.no',
    login: { through: 'idPorten', level: 'high', below: 'part' },
    without: [{ id: 'emailLogin', access: 'unverified', sources: ['S02', 'E63'] }],
    ways: [{ id: 'emailLogin', sources: ['S02', 'E63'] }],
    sources: ['S01'],
  },
  {
    id: 'moving',
    group: 'taxAndWork',
    url: 'https://www.skatteetaten.no/en/forms/rf-1400-moving-within-norway/',
    login: { through: 'idPorten', level: 'substantial', below: 'none' },
    limits: [
      { id: 'residentsOnly', when: { idNumber: ['dNumber'] }, atMost: 'none', sources: ['N19'] },
      { id: 'numberDecides', when: { idNumber: ['unsure'] }, atMost: 'unverified', sources: ['N19', 'N02'] },
    ],
    ways: [
      { id: 'otherForm', when: { idNumber: dOrUnsure }, sources: ['N19'] },
      { id: 'askSkatteetaten', sources: ['S05'] },
    ],
    sources: ['S05'],
  },
  {
    id: 'helsenorge',
    group: 'health',
    url: 'https://www.helsenorge.no/en/',
    login: { through: 'idPorten', level: 'high', below: 'none' },
    limits: [
      { id: 'noGp', when: { idNumber: dOrUnsure }, atMost: 'part', sources: ['G13'] },
      { id: 'parentsConsent', when: { age: minor }, atMost: 'part', sources: ['S03b'] },
    ],
    ways: [
      { id: 'doctorByPhone', sources: ['G13', 'G04'] },
      { id: 'paperPower', sources: ['G05'] },
    ],
    sources: ['S03'],
  },
  {
    id: 'osloKommune',
    group: 'municipality',
    url: 'https://www.oslo.kommune.no',
    login: { through: 'idPorten', level: 'high', below: 'unverified' },
    ways: [{ id: 'noneKnown', sources: ['S07'] }],
    sources: ['S07', 'E05'],
  },
  {
    id: 'nav',
    group: 'state',
    url: 'https://www.nav.no',
    login: { through: 'idPorten', level: 'high', below: 'part' },
    ways: [{ id: 'navOffice', sources: ['G08'] }],
    sources: ['S08'],
  },
  {
    id: 'lanekassen',
    group: 'state',
    url: 'https://lanekassen.no',
    login: {
      through: 'idPorten',
      level: 'high',
      below: 'part',
      except: { buypass: 'unverified', commfides: 'unverified' },
    },
    ways: [{ id: 'signOnPaper', sources: ['S09', 'G07'] }],
    sources: ['S09'],
  },
  {
    id: 'vegvesen',
    group: 'state',
    url: 'https://www.vegvesen.no',
    login: { through: 'idPorten', level: 'high', below: 'none' },
    ways: [{ id: 'noneKnown', sources: ['S13'] }],
    sources: ['S13'],
  },
  {
    id: 'udi',
    group: 'state',
    url: 'https://www.udi.no',
    login: { through: 'idPorten', level: 'high', below: 'none' },
    without: [{ id: 'emailAndPassword', access: 'part', sources: ['S15'] }],
    ways: [{ id: 'emailAndPassword', sources: ['S15'] }],
    sources: ['S15'],
  },
  {
    id: 'digipost',
    group: 'mailbox',
    url: 'https://norge.no/en/digital-citizen/choose-digital-mailbox',
    login: { through: 'idPorten', level: 'high', below: 'none', except: { commfides: 'unverified' } },
    limits: [{ ...ageNotConfirmed, sources: ['M01'] }],
    ways: [{ id: 'paperPost', sources: ['M06', 'M07', 'G09'] }],
    sources: ['S10', 'M02'],
  },
  {
    id: 'eboks',
    group: 'mailbox',
    url: 'https://norge.no/en/digital-citizen/choose-digital-mailbox',
    login: { through: 'idPorten', level: 'high', below: 'none' },
    limits: [{ ...ageNotConfirmed, sources: ['M01'] }],
    ways: [{ id: 'paperPost', sources: ['M06', 'M07', 'G09'] }],
    sources: ['S10', 'M02'],
  },
  {
    id: 'onlineBank',
    group: 'private',
    login: onlyBankId,
    without: [{ id: 'alreadyLoggedIn', when: { bank: ['onlineBank'] }, access: 'full', sources: ['E33', 'S19'] }],
    ways: [{ id: 'banksOwnLogin', sources: ['E33', 'S19'] }],
    sources: ['S19'],
  },
  {
    id: 'payOnline',
    group: 'private',
    login: onlyBankId,
    without: [
      {
        id: 'bankDecidesHow',
        when: { bank: ['onlineBank', 'accountOnly'] },
        access: 'unverified',
        sources: ['S21', 'W02'],
      },
    ],
    ways: [
      { id: 'foreignCard', sources: ['B07'] },
      { id: 'askBankHow', sources: ['S21'] },
    ],
    sources: ['S21', 'W02'],
  },
  {
    id: 'signContract',
    group: 'private',
    login: usuallyBankId,
    limits: [{ ...ageNotConfirmed, sources: ['S23'] }],
    ways: [{ id: 'askCompany', sources: ['S23'] }],
    sources: ['S23', 'W02'],
  },
  {
    id: 'insurance',
    group: 'private',
    login: usuallyBankId,
    limits: [{ ...ageNotConfirmed, sources: ['S23'] }],
    ways: [{ id: 'askCompany', sources: ['S23'] }],
    sources: ['S23', 'W02'],
  },
  {
    id: 'mobileOperator',
    group: 'private',
    login: usuallyBankId,
    limits: [{ ...ageNotConfirmed, sources: ['S23'] }],
    ways: [{ id: 'askCompany', sources: ['S23'] }],
    sources: ['S23', 'W02'],
  },
] as const satisfies readonly ServiceShape[]

type ServiceData = (typeof services)[number]
/** The name of a service, as it stands in links. */
export type ServiceId = ServiceData['id']

type IdIn<T> = T extends { readonly [index: number]: { readonly id: infer Id } } ? Id : never
/** The names of the limits, and of the ways in without an eID. */
export type LimitId = IdIn<Extract<ServiceData, { limits: unknown }>['limits']>
/** The name of a way in without an eID that counts as access. */
export type WithoutId = IdIn<Extract<ServiceData, { without: unknown }>['without']>

/** A service with all that the rules say of it. */
export type Service = Omit<ServiceShape, 'without' | 'ways'> & {
  readonly id: ServiceId
  readonly group: ServiceGroup
  readonly without?: readonly (NonNullable<ServiceShape['without']>[number] & { readonly id: WithoutId })[]
  readonly ways: readonly (ServiceShape['ways'][number] & { readonly id: WayId })[]
}

/** The name of a way to manage without an eID. */
export type WayId = ServiceData['ways'][number]['id']

/** The service with this id. */
export function serviceById(id: ServiceId): Service {
  return services.find((service) => service.id === id) as Service
}

/** One value for each service, in the order in which they are shown. */
export function forEachService<T>(value: (service: Service) => T): Record<ServiceId, T> {
  const values = {} as Record<ServiceId, T>
  for (const service of services as readonly Service[]) values[service.id] = value(service)
  return values
}

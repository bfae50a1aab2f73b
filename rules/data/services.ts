import type { SourceId } from '../sources.ts'
import type { Access } from './accessLevels.ts'
import type { EidId } from './eids.ts'
import type { LevelId } from './levels.ts'
import type { When } from './questions.ts'

type Sources = readonly [SourceId, ...SourceId[]]

/** What a service asks for when a person logs in. */
export type Login =
  /** Through ID-porten: the level decides. `below` is what a lower level still opens, `except` what differs for one eID. */
  | {
      readonly through: 'idPorten'
      readonly level: LevelId
      readonly below: Exclude<Access, 'full'>
      readonly except?: { readonly [E in EidId]?: Access }
    }
  /** The service's own log-in: it names what it accepts, all else is closed. */
  | { readonly through: 'own'; readonly accepts: { readonly [E in EidId]?: Access } }

type ServiceShape = {
  readonly id: string
  readonly group: string
  /** The official page, in English where there is one. Private companies have none in common. */
  readonly url?: string
  readonly login: Login
  /** What lowers the access of every eID, and why. */
  readonly limits?: readonly {
    readonly id: string
    readonly when: When
    readonly atMost: Access
    readonly sources: Sources
  }[]
  /** What is open with no eID at all; with `after`, once the person has taken a step of their own. */
  readonly openWithoutEid?: readonly {
    readonly id: string
    readonly when?: When
    readonly access: Access
    readonly after?: 'onlineBank'
    readonly sources: Sources
  }[]
  /** How people manage without an eID, best first. Where nothing is known, it says so: `noneKnown`. */
  readonly alternatives: readonly { readonly id: string; readonly when?: When; readonly sources: Sources }[]
  readonly sources: Sources
}

const minor = ['from16', 'from13', 'under13'] as const
const account = ['onlineBank', 'accountOnly'] as const
/** A bank account needs a number; a child's is a matter for the parents. */
const bankCustomer = {
  idNumber: ['nationalNumber', 'dNumber', 'unsure'],
  age: ['adult', 'from16', 'from13'],
} as const

const usuallyBankId = {
  through: 'own',
  accepts: { bankid: 'full', buypass: 'unverified', commfides: 'unverified' },
} as const
const onlyBankId = { through: 'own', accepts: { bankid: 'full' } } as const
const unprotected = ['living', 'shortStay', 'abroad', 'visiting'] as const
const ageNotConfirmed = { id: 'ageNotConfirmed', when: { age: minor }, atMost: 'unverified', sources: ['S23'] } as const
const mailboxLimits = [
  { id: 'neverLived', when: { idNumber: ['dNumber'], stay: ['abroad'] }, atMost: 'none', sources: ['M13'] },
  { id: 'mailboxAge', when: { age: ['from13'] }, atMost: 'unverified', sources: ['M11', 'M12'] },
  { id: 'mailboxAge', when: { age: ['under13'] }, atMost: 'none', sources: ['M11', 'M12'] },
] as const

const banksOwnLogin = { id: 'banksOwnLogin', access: 'full', after: 'onlineBank', sources: ['B01', 'S19'] } as const

/** The kinds of service, in the order in which they are shown. */
export const serviceGroups = ['taxAndWork', 'health', 'municipality', 'state', 'school', 'mailbox', 'private'] as const

/** The name of a kind of service. */
export type ServiceGroup = (typeof serviceGroups)[number]

/** Every service that a person can choose. The ids are part of every saved link. */
export const services = [
  {
    id: 'myTax',
    group: 'taxAndWork',
    url: 'https://www.skatteetaten.no',
    login: { through: 'idPorten', level: 'substantial', below: 'none' },
    alternatives: [{ id: 'taxOffice', sources: ['G01', 'N05'] }],
    sources: ['S04'],
  },
  {
    id: 'altinn',
    group: 'taxAndWork',
    url: 'https://www.altinn.no',
    login: { through: 'idPorten', level: 'high', below: 'part' },
    openWithoutEid: [{ id: 'emailLogin', access: 'unverified', sources: ['S27', 'E63'] }],
    alternatives: [{ id: 'emailLogin', sources: ['S27', 'E63'] }],
    sources: ['S01', 'S26'],
  },
  {
    id: 'moving',
    group: 'taxAndWork',
    url: 'https://www.skatteetaten.no/en/forms/rf-1400-moving-within-norway/',
    login: { through: 'idPorten', level: 'substantial', below: 'none' },
    limits: [
      { id: 'residentsOnly', when: { idNumber: ['dNumber'] }, atMost: 'none', sources: ['N19'] },
      { id: 'withinNorway', when: { stay: ['abroad', 'visiting'] }, atMost: 'none', sources: ['S05', 'N09'] },
    ],
    alternatives: [
      { id: 'moveInPerson', when: { stay: ['abroad', 'visiting'] }, sources: ['N09', 'S06'] },
      { id: 'otherForm', when: { idNumber: ['dNumber', 'unsure'] }, sources: ['N19'] },
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
      { id: 'noGp', when: { idNumber: ['dNumber'], stay: unprotected }, atMost: 'part', sources: ['G13'] },
      {
        id: 'gpByPhone',
        when: { idNumber: ['dNumber'], stay: ['protection'] },
        atMost: 'part',
        sources: ['G13', 'N15', 'G16'],
      },
      { id: 'parentsConsent', when: { age: ['from13', 'under13'] }, atMost: 'part', sources: ['S03b', 'S30'] },
    ],
    alternatives: [
      { id: 'doctorByPhone', sources: ['G13', 'G16'] },
      { id: 'paperPower', sources: ['G05'] },
    ],
    sources: ['S03'],
  },
  {
    id: 'municipality',
    group: 'municipality',
    url: 'https://www.oslo.kommune.no',
    login: { through: 'idPorten', level: 'high', below: 'unverified' },
    alternatives: [{ id: 'noneKnown', sources: ['S07'] }],
    sources: ['S07', 'E05'],
  },
  {
    id: 'nav',
    group: 'state',
    url: 'https://www.nav.no',
    login: { through: 'idPorten', level: 'high', below: 'part' },
    alternatives: [{ id: 'navOffice', sources: ['G08', 'G14'] }],
    sources: ['S08'],
  },
  {
    id: 'lanekassen',
    group: 'state',
    url: 'https://lanekassen.no',
    login: { through: 'idPorten', level: 'high', below: 'part', except: { commfides: 'unverified' } },
    limits: [{ id: 'parentSigns', when: { age: minor }, atMost: 'part', sources: ['S32'] }],
    alternatives: [{ id: 'signOnPaper', sources: ['S09', 'G07'] }],
    sources: ['S09', 'S31'],
  },
  {
    id: 'vegvesen',
    group: 'state',
    url: 'https://www.vegvesen.no',
    login: { through: 'idPorten', level: 'high', below: 'none' },
    alternatives: [{ id: 'noneKnown', sources: ['S13'] }],
    sources: ['S13', 'S40'],
  },
  {
    id: 'udi',
    group: 'state',
    url: 'https://www.udi.no',
    login: { through: 'idPorten', level: 'high', below: 'none' },
    openWithoutEid: [{ id: 'emailAndPassword', access: 'part', sources: ['S15'] }],
    alternatives: [{ id: 'emailAndPassword', sources: ['S15'] }],
    sources: ['S15', 'S36'],
  },
  {
    id: 'upperSecondary',
    group: 'school',
    url: 'https://www.vigo.no',
    login: { through: 'idPorten', level: 'substantial', below: 'none' },
    alternatives: [{ id: 'noneKnown', sources: ['S33'] }],
    sources: ['S16', 'S33'],
  },
  {
    id: 'digipost',
    group: 'mailbox',
    url: 'https://norge.no/en/digital-citizen/choose-digital-mailbox',
    login: { through: 'idPorten', level: 'high', below: 'none', except: { commfides: 'unverified' } },
    limits: mailboxLimits,
    alternatives: [{ id: 'paperPost', sources: ['M06', 'M07', 'G15'] }],
    sources: ['S10', 'M02'],
  },
  {
    id: 'eboks',
    group: 'mailbox',
    url: 'https://norge.no/en/digital-citizen/choose-digital-mailbox',
    login: { through: 'idPorten', level: 'high', below: 'none' },
    limits: mailboxLimits,
    alternatives: [{ id: 'paperPost', sources: ['M06', 'M07', 'G15'] }],
    sources: ['S10', 'M02'],
  },
  {
    id: 'onlineBank',
    group: 'private',
    login: onlyBankId,
    openWithoutEid: [
      {
        id: 'alreadyLoggedIn',
        when: { ...bankCustomer, bank: ['onlineBank'] },
        access: 'full',
        sources: ['E33', 'S19'],
      },
      { ...banksOwnLogin, when: { ...bankCustomer, bank: ['accountOnly'] } },
      { ...banksOwnLogin, when: { ...bankCustomer, stay: ['living', 'shortStay', 'protection'], bank: ['none'] } },
    ],
    alternatives: [{ id: 'banksOwnLogin', sources: ['E33', 'S19'] }],
    sources: ['S19'],
  },
  {
    id: 'payOnline',
    group: 'private',
    login: onlyBankId,
    openWithoutEid: [
      {
        id: 'bankDecidesHow',
        when: { ...bankCustomer, bank: account },
        access: 'unverified',
        sources: ['S21', 'W02'],
      },
    ],
    alternatives: [
      { id: 'foreignCard', sources: ['B07'] },
      { id: 'askBankHow', sources: ['S21'] },
    ],
    sources: ['S21', 'W02'],
  },
  {
    id: 'signContract',
    group: 'private',
    login: usuallyBankId,
    limits: [ageNotConfirmed],
    alternatives: [{ id: 'askCompany', sources: ['S23'] }],
    sources: ['S23', 'W02'],
  },
  {
    id: 'insurance',
    group: 'private',
    login: usuallyBankId,
    limits: [ageNotConfirmed],
    alternatives: [{ id: 'askCompany', sources: ['S23'] }],
    sources: ['S23', 'W02'],
  },
  {
    id: 'mobileOperator',
    group: 'private',
    login: usuallyBankId,
    limits: [ageNotConfirmed],
    alternatives: [{ id: 'askOperator', sources: ['S23', 'S38'] }],
    sources: ['S23', 'W02'],
  },
] as const satisfies readonly ServiceShape[]

type ServiceData = (typeof services)[number]
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
export type Service = Omit<ServiceShape, 'limits' | 'openWithoutEid' | 'alternatives'> & {
  readonly id: ServiceId
  readonly group: ServiceGroup
  readonly limits?: readonly (NonNullable<ServiceShape['limits']>[number] & { readonly id: LimitId })[]
  readonly openWithoutEid?: readonly (NonNullable<ServiceShape['openWithoutEid']>[number] & {
    readonly id: WithoutId
  })[]
  readonly alternatives: readonly (ServiceShape['alternatives'][number] & { readonly id: AlternativeId })[]
}

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

import type { EidId } from './eids.ts'
import type { When } from './questions.ts'
import type { SourceId } from './sources.ts'
import type { VerdictKind } from './verdicts.ts'

/** Something a person has, or gets by a step. An eID is one too, under its own id. */
export type Means = 'number' | 'account' | 'onlineBank' | 'bankYes' | EidId | 'minidLetter' | 'buypassCode'

/** A typical wait, as a range. Absent where no source gives one. */
export type Wait = { readonly least: number; readonly most: number; readonly unit: 'workingDays' | 'weeks' }

type StepShape = {
  readonly id: string
  /** Who can use it; everyone when absent. */
  readonly when?: When
  /** Part of getting this eID: taken only while that is worth advising, with one of these verdicts. */
  readonly eid?: { readonly id: EidId; readonly kinds: readonly VerdictKind[] }
  /** What she must have first. */
  readonly needs: readonly Means[]
  /** What comes first if it is on her way at all. */
  readonly follows?: readonly Means[]
  readonly gives: readonly Means[]
  /** What to bring, by name; the words are in the locale. */
  readonly bring: readonly BringId[]
  readonly cost: 'free' | 'paid' | 'unknown'
  readonly wait?: Wait
  readonly sources: readonly [SourceId, ...SourceId[]]
}

export const things = [
  'passportOrId',
  'passport',
  'paperWithNumber',
  'residencePapers',
  'jobOrStudyPapers',
  'addressPhoneEmail',
  'ownPhoneAndEmail',
  'activationLetter',
  'bankQuestion',
] as const

export type BringId = (typeof things)[number]

/** What a person has from the start, by her answers. */
export const givenMeans: readonly { readonly means: Means; readonly when: When }[] = [
  { means: 'number', when: { idNumber: ['nationalNumber', 'dNumber', 'unsure'] } },
  { means: 'account', when: { bank: ['onlineBank', 'accountOnly'] } },
  { means: 'onlineBank', when: { bank: ['onlineBank'] } },
  { means: 'bankYes', when: { bank: ['onlineBank', 'accountOnly'], bankAnswer: ['yes'] } },
]

const anyNumber = ['nationalNumber', 'dNumber', 'unsure'] as const
const reachable = ['yes', 'later', 'depends'] as const

/** Every step that we know the way of. The order here breaks ties. */
export const steps = [
  {
    id: 'getNumber',
    when: { idNumber: ['none'] },
    needs: [],
    gives: ['number'],
    bring: ['passportOrId', 'residencePapers', 'jobOrStudyPapers'],
    cost: 'free',
    sources: ['N03', 'N04', 'N05', 'N06', 'N07'],
  },
  {
    id: 'askBank',
    when: { bank: ['onlineBank', 'accountOnly'] },
    eid: { id: 'bankid', kinds: ['depends'] },
    needs: ['account'],
    gives: ['bankYes'],
    bring: ['bankQuestion'],
    cost: 'free',
    sources: ['E23', 'E24', 'B03'],
  },
  {
    id: 'orderMinid',
    eid: { id: 'minid', kinds: reachable },
    needs: ['number'],
    gives: ['minidLetter'],
    bring: ['ownPhoneAndEmail'],
    cost: 'free',
    wait: { least: 10, most: 10, unit: 'workingDays' },
    sources: ['E11', 'E12', 'E14', 'E15', 'E17'],
  },
  {
    id: 'activateMinid',
    eid: { id: 'minid', kinds: reachable },
    needs: ['minidLetter'],
    gives: ['minid'],
    bring: ['activationLetter', 'ownPhoneAndEmail'],
    cost: 'free',
    sources: ['E13', 'E16', 'E17'],
  },
  {
    id: 'openAccount',
    when: { bank: ['none'], idNumber: anyNumber },
    needs: ['number'],
    gives: ['account'],
    bring: ['passportOrId', 'paperWithNumber', 'jobOrStudyPapers', 'addressPhoneEmail', 'bankQuestion'],
    cost: 'unknown',
    wait: { least: 1, most: 4, unit: 'weeks' },
    sources: ['B01', 'B02', 'B06', 'B07', 'E23'],
  },
  {
    id: 'getOnlineBank',
    when: { bank: ['none', 'accountOnly'] },
    eid: { id: 'bankid', kinds: ['later'] },
    needs: ['account'],
    gives: ['onlineBank'],
    bring: [],
    cost: 'free',
    sources: ['B01', 'B07', 'W02'],
  },
  {
    id: 'orderBankid',
    eid: { id: 'bankid', kinds: reachable },
    needs: ['account'],
    follows: ['onlineBank', 'bankYes'],
    gives: ['bankid'],
    bring: ['passportOrId'],
    cost: 'free',
    sources: ['E20', 'E24', 'E25', 'E36'],
  },
  {
    id: 'askBuypass',
    eid: { id: 'buypass', kinds: ['depends'] },
    needs: ['number'],
    gives: [],
    bring: [],
    cost: 'free',
    sources: ['U02', 'E43'],
  },
  {
    id: 'orderBuypass',
    eid: { id: 'buypass', kinds: ['yes'] },
    needs: ['number'],
    gives: ['buypassCode'],
    bring: [],
    cost: 'paid',
    sources: ['E41', 'E46', 'U02'],
  },
  {
    id: 'collectBuypass',
    eid: { id: 'buypass', kinds: ['yes'] },
    needs: ['buypassCode'],
    gives: ['buypass'],
    bring: ['passport', 'paperWithNumber'],
    cost: 'free',
    sources: ['E43', 'E70'],
  },
] as const satisfies readonly StepShape[]

export type StepId = (typeof steps)[number]['id']
export type StepData = StepShape & { readonly id: StepId }

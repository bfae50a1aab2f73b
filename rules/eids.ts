import type { ConditionId } from './conditions.ts'
import type { CostId } from './costs.ts'
import type { LevelId } from './levels.ts'
import type { When } from './questions.ts'
import type { ReasonId } from './reasons.ts'
import type { SourceId } from './sources.ts'

/** Who has the last word where we cannot know: the bank, the issuer, or the kind of number that she turns out to have. */
export type DecidedBy = 'bank' | 'buypass' | 'commfides' | 'numberKind'

/**
 * One row of a decision table. The first row that fits decides; every `no` row that fits adds its reasons to a no. No row
 * names an unsure number: it is looked up as each of the two that it stands for.
 */
export type Row = { readonly when: When; readonly reasons: readonly [ReasonId, ...ReasonId[]] } & (
  | { readonly kind: 'yes' | 'later' | 'no' }
  | { readonly kind: 'depends'; readonly on: DecidedBy }
)

type EidShape = {
  readonly id: string
  readonly level: LevelId
  /** The official page, in English where there is one. */
  readonly url: string
  readonly cost: 'free' | 'paid'
  /** The same in words for her: `cost` is what the ranking counts. */
  readonly price: CostId
  /** `unconfirmed`: no page was found that sells it to private persons, so it counts only for someone who holds it. */
  readonly sale: 'confirmed' | 'unconfirmed'
  readonly rows: readonly Row[]
  /** Shown with every verdict that is not a no, where they fit. */
  readonly conditions: readonly { readonly id: ConditionId; readonly when?: When }[]
  readonly sources: readonly [SourceId, ...SourceId[]]
}

const anyNumber = ['nationalNumber', 'dNumber', 'unsure'] as const
const dOrUnsure = ['dNumber', 'unsure'] as const
const account = ['onlineBank', 'accountOnly'] as const
const notAsked = ['notAsked'] as const
const strongDocument = ['passport', 'norwegianDocument'] as const
/** Who gets BankID in the ordinary way, when the bank's own check goes well. */
const ordinaryBankCustomer = { idNumber: ['nationalNumber'], age: ['adult'], document: strongDocument } as const

const noNumber = { when: { idNumber: ['none'] }, kind: 'no', reasons: ['needsNumber'] } as const

/** Only somebody with a Norwegian number can hold one of these eIDs (E04). */
export const canHold: When = { idNumber: anyNumber }

/** The eIDs that open public services in Norway (E01), each with its decision table. In the order that breaks ties. */
export const eids = [
  {
    id: 'bankid',
    level: 'high',
    url: 'https://www.bankid.no',
    cost: 'free',
    price: 'bankMayCharge',
    sale: 'confirmed',
    rows: [
      noNumber,
      { when: { bank: account, bankAnswer: ['yes'] }, kind: 'yes', reasons: ['bankSaidYes'] },
      { when: { bank: account, bankAnswer: ['no'] }, kind: 'no', reasons: ['bankSaidNo'] },
      { when: { age: ['child'] }, kind: 'no', reasons: ['bankAgeLimit', 'parentActs'] },
      { when: { document: ['none'] }, kind: 'no', reasons: ['bankNeedsDocument'] },
      { when: { ...ordinaryBankCustomer, bank: ['none'] }, kind: 'later', reasons: ['openAccountFirst'] },
      {
        when: { ...ordinaryBankCustomer, bank: ['accountOnly'], bankAnswer: notAsked },
        kind: 'later',
        reasons: ['onlineBankFirst'],
      },
      { when: { bank: ['none'] }, kind: 'no', reasons: ['bankNeedsAccount'] },
      { when: { bank: ['none'], idNumber: ['dNumber'] }, kind: 'no', reasons: ['bankDecidesOnDNumber'] },
      {
        when: { ...ordinaryBankCustomer, bank: ['onlineBank'], bankAnswer: notAsked },
        kind: 'yes',
        reasons: ['bankUsuallyGives'],
      },
      {
        when: { idNumber: ['dNumber'] },
        kind: 'depends',
        on: 'bank',
        reasons: ['bankDecidesOnDNumber', 'bankDecides'],
      },
      { when: { age: ['teen'] }, kind: 'depends', on: 'bank', reasons: ['bankDecidesOnAge', 'bankDecides'] },
      { when: {}, kind: 'depends', on: 'bank', reasons: ['bankDecidesOnDocument', 'bankDecides'] },
    ],
    conditions: [
      { id: 'bankMakesFinalCheck' },
      { id: 'askBeforeChoosingBank', when: { idNumber: dOrUnsure, bank: ['none'] } },
      { id: 'bankSetsAgeLimit', when: { age: ['teen', 'child'] } },
      { id: 'appOrCodeDevice' },
      { id: 'renewWithNewNumber', when: { idNumber: dOrUnsure } },
    ],
    sources: ['E02', 'E20', 'E21'],
  },
  {
    id: 'minid',
    level: 'substantial',
    url: 'https://www.norge.no/en/minid',
    cost: 'free',
    price: 'free',
    sale: 'confirmed',
    rows: [
      noNumber,
      { when: { age: ['child'] }, kind: 'no', reasons: ['minidFromThirteen', 'parentActs'] },
      { when: {}, kind: 'yes', reasons: ['numberIsEnough'] },
    ],
    conditions: [
      { id: 'letterToRegisteredAddress' },
      { id: 'ownPhoneAndEmail' },
      { id: 'movesYouToDigitalPost' },
      { id: 'renewWithNewNumber', when: { idNumber: dOrUnsure } },
    ],
    sources: ['E02', 'E10', 'E11', 'E12'],
  },
  {
    id: 'buypass',
    level: 'high',
    url: 'https://www.buypass.com',
    cost: 'paid',
    price: 'paid',
    sale: 'confirmed',
    rows: [
      noNumber,
      { when: { age: ['child'] }, kind: 'no', reasons: ['buypassFromThirteen', 'parentActs'] },
      {
        when: { document: ['eeaIdCard', 'residenceCard', 'none'] },
        kind: 'no',
        reasons: ['buypassNeedsPassport'],
      },
      { when: { document: ['passport'] }, kind: 'yes', reasons: ['buypassTakesNumberAndPassport'] },
      { when: {}, kind: 'depends', on: 'buypass', reasons: ['buypassMayTakeDocument'] },
    ],
    conditions: [
      { id: 'paidCheckPrice' },
      { id: 'paperWithNumber' },
      { id: 'collectInPerson' },
      { id: 'maySurviveNewNumber', when: { idNumber: dOrUnsure } },
      { id: 'dNumberNoGp', when: { idNumber: dOrUnsure } },
    ],
    sources: ['E02', 'E40', 'E41', 'E43'],
  },
  {
    id: 'commfides',
    level: 'high',
    url: 'https://www.commfides.com',
    cost: 'paid',
    price: 'unknown',
    sale: 'unconfirmed',
    rows: [
      noNumber,
      { when: { age: ['child'] }, kind: 'no', reasons: ['commfidesNotForChildren', 'parentActs'] },
      { when: { document: ['none'] }, kind: 'no', reasons: ['commfidesChecksIdentity'] },
      { when: {}, kind: 'depends', on: 'commfides', reasons: ['commfidesAcceptedButSaleUnclear'] },
    ],
    conditions: [{ id: 'askCommfidesFirst' }],
    sources: ['E02', 'E50', 'E52'],
  },
] as const satisfies readonly EidShape[]

/** An eID with all that the rules say of it. */
export type Eid = (typeof eids)[number]
/** The name of an eID, as it stands in links. */
export type EidId = Eid['id']

type EidRow = Eid['rows'][number]
/** What is still missing where the verdict is `later`. */
export type LaterReason = Extract<EidRow, { kind: 'later' }>['reasons'][number]

/** The eID with this id. */
export function eidById(id: EidId): Eid {
  return eids.find((eid) => eid.id === id) as Eid
}

/** One value for each eID, worked out in the published order. */
export function forEachEid<T>(value: (eid: Eid) => T): Record<EidId, T> {
  const values = {} as Record<EidId, T>
  for (const eid of eids) values[eid.id] = value(eid)
  return values
}

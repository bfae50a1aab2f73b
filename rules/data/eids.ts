import type { Sources } from '../sources.ts'
import { account, inNorway, noAcceptedDocument, teenager, withNumber } from './answerSets.ts'
import type { ConditionId } from './conditions.ts'
import type { CostId } from './costs.ts'
import type { LevelId } from './levels.ts'
import type { When } from './questions.ts'
import type { ReasonId } from './reasons.ts'

/** Who has the last word where we cannot know: the bank, the issuer, or the kind of ID number that the person has. */
export type DecisionMaker = 'bank' | 'buypass' | 'commfides' | 'numberKind'

/** Who checks a person who has all that is asked for, and may still say no. */
export type Checker = Extract<DecisionMaker, 'bank'>

/**
 * One row of a decision table. The first row that fits decides. No row names an unsure number: it is looked up as each of
 * the two kinds that it stands for.
 */
export type DecisionRow = { readonly when: When; readonly reasons: readonly [ReasonId, ...ReasonId[]] } & (
  | { readonly kind: 'yes'; readonly checkedBy?: Checker }
  | { readonly kind: 'later' | 'no' }
  | { readonly kind: 'depends'; readonly on: DecisionMaker }
)

/** What to know about an eID: before it is ordered, once it is held (`hold`), or `both`. */
export type Condition = { readonly id: ConditionId; readonly when?: When; readonly for?: 'hold' | 'both' }

type EidShape<Id = string> = {
  readonly id: Id
  readonly level: LevelId
  /** The official page, in English where there is one. */
  readonly url: string
  readonly price: CostId
  /** What the ranking goes by: `free` also where the issuer may charge for other things. */
  readonly cost: 'free' | 'paid'
  /** `unconfirmed`: no page was found that sells it to private persons, so it counts only for a person who holds it. */
  readonly sale: 'confirmed' | 'unconfirmed'
  readonly rows: readonly DecisionRow[]
  /** What to know, the weightiest first. */
  readonly conditions: readonly Condition[]
  readonly sources: Sources
}

const dOrUnsure = ['dNumber', 'unsure'] as const
const strongDocument = ['passport', 'norwegianIdCard'] as const

/** Who gets BankID in the ordinary way, when the bank's own check goes well. */
const ordinary = {
  idNumber: ['nationalNumber'],
  age: ['adult'],
  stay: inNorway,
  document: strongDocument,
} as const

const noNumber = { when: { idNumber: ['none'] }, kind: 'no', reasons: ['needsNumber'] } as const

/** Who can hold one of these eIDs: only with a Norwegian number (E04), and from the year of the 13th birthday (E18, E41). */
export const canHold: When = withNumber

/** What is held, and what another eID covers, is laid over these rows in verdicts.ts. */
const table = [
  {
    id: 'bankid',
    level: 'high',
    url: 'https://www.bankid.no',
    price: 'bankMayCharge',
    cost: 'free',
    sale: 'confirmed',
    rows: [
      noNumber,
      { when: { age: ['under13'] }, kind: 'no', reasons: ['parentActs', 'bankAgeLimit'] },
      { when: { bank: account, bankAnswer: ['yes', 'otherBankYes'] }, kind: 'yes', reasons: ['bankSaidYes'] },
      { when: { bank: account, bankAnswer: ['no'] }, kind: 'no', reasons: ['bankSaidNo'] },
      { when: { document: noAcceptedDocument }, kind: 'no', reasons: ['bankNeedsDocument'] },
      { when: { ...ordinary, bank: ['none'] }, kind: 'later', reasons: ['openAccountFirst'] },
      { when: { ...ordinary, bank: ['accountOnly'] }, kind: 'later', reasons: ['onlineBankFirst'] },
      { when: ordinary, kind: 'yes', checkedBy: 'bank', reasons: ['bankUsuallyGives'] },
      { when: { idNumber: ['dNumber'] }, kind: 'depends', on: 'bank', reasons: ['bankDecidesOnDNumber'] },
      { when: { age: teenager }, kind: 'depends', on: 'bank', reasons: ['bankDecidesOnAge'] },
      { when: { stay: ['abroad', 'visiting'] }, kind: 'depends', on: 'bank', reasons: ['bankDecidesOnStay'] },
      { when: {}, kind: 'depends', on: 'bank', reasons: ['bankDecidesOnDocument'] },
    ],
    conditions: [
      { id: 'bankMakesFinalCheck' },
      { id: 'passportWithChip', when: { document: ['passport'] } },
      { id: 'bankSetsAgeLimit', when: { age: teenager } },
      { id: 'appOrCodeDevice' },
      { id: 'newNumberNewEid', when: { idNumber: dOrUnsure }, for: 'both' },
    ],
    sources: ['E02', 'E20', 'E21', 'E33'],
  },
  {
    id: 'minid',
    level: 'substantial',
    url: 'https://www.norge.no/en/minid',
    price: 'free',
    cost: 'free',
    sale: 'confirmed',
    rows: [
      noNumber,
      { when: { age: ['under13'] }, kind: 'no', reasons: ['parentActs', 'minidFromThirteen'] },
      { when: {}, kind: 'yes', reasons: ['noDocumentNeeded'] },
    ],
    conditions: [
      { id: 'inactiveNumber', when: { idNumber: dOrUnsure }, for: 'hold' },
      { id: 'letterToRegisteredAddress' },
      { id: 'nameOnMailbox' },
      { id: 'letterGoesAbroad', when: { idNumber: dOrUnsure, stay: ['abroad', 'visiting', 'shortStay'] } },
      { id: 'worksBySms' },
      { id: 'lettersMayGoDigital', for: 'both' },
      { id: 'newNumberNewEid', when: { idNumber: dOrUnsure }, for: 'both' },
    ],
    sources: ['E02', 'E10', 'E11', 'E12'],
  },
  {
    id: 'buypass',
    level: 'high',
    url: 'https://www.buypass.com',
    price: 'paid',
    cost: 'paid',
    sale: 'confirmed',
    rows: [
      noNumber,
      { when: { age: ['under13'] }, kind: 'no', reasons: ['parentActs', 'buypassFromThirteen'] },
      { when: { document: ['passport'] }, kind: 'yes', reasons: ['buypassTakesPassport'] },
      {
        when: { document: ['norwegianIdCard', 'travelDocument', 'eeaIdCard'] },
        kind: 'depends',
        on: 'buypass',
        reasons: ['buypassMayTakeDocument'],
      },
      { when: {}, kind: 'no', reasons: ['buypassNeedsDocument'] },
    ],
    conditions: [
      { id: 'paidCheckPrice' },
      { id: 'identityCheck' },
      { id: 'documentInRegister' },
      { id: 'newNumberNewEid', when: { idNumber: dOrUnsure }, for: 'both' },
    ],
    sources: ['E02', 'E40', 'E41'],
  },
  {
    id: 'commfides',
    level: 'high',
    url: 'https://www.commfides.com',
    price: 'unknown',
    cost: 'paid',
    sale: 'unconfirmed',
    rows: [
      noNumber,
      { when: { age: ['under13'] }, kind: 'no', reasons: ['parentActs', 'commfidesNotForChildren'] },
      { when: { document: noAcceptedDocument }, kind: 'no', reasons: ['commfidesChecksIdentity'] },
      { when: {}, kind: 'depends', on: 'commfides', reasons: ['commfidesSaleUnclear'] },
    ],
    conditions: [{ id: 'askCommfidesFirst' }],
    sources: ['E02', 'E50', 'E52'],
  },
] as const satisfies readonly EidShape[]

/** The name of an eID, as it stands in links. */
export type EidId = (typeof table)[number]['id']
/** The decision makers that a free eID may depend on: those that its rows name, and the kind of number. */
export type FreeEidDecisionMaker =
  | Extract<Extract<(typeof table)[number], { cost: 'free' }>['rows'][number], { kind: 'depends' }>['on']
  | Extract<DecisionMaker, 'numberKind'>
/** An eID with all that the rules say of it. */
export type Eid = EidShape<EidId>

/** The eIDs that open public services in Norway (E01), each with its decision table. In the order that breaks ties. */
export const eids: readonly Eid[] = table

import type { CostId } from './costs.ts'
import { type EidId, eids } from './eids.ts'
import { levelRank } from './levels.ts'
import type { When } from './questions.ts'
import type { ServiceId } from './services.ts'
import type { SourceId } from './sources.ts'
import type { VerdictKind } from './verdicts.ts'

/** Something that a person has, or gets by a step. An eID is one too, under its own id. */
export type Means =
  | 'number'
  | 'numberKind'
  | 'address'
  | 'bankFound'
  | 'account'
  | 'onlineBank'
  | 'bankYes'
  | 'minidLetter'
  | 'buypassYes'
  | 'buypassCode'
  | 'mailbox'
  | EidId

/** A typical wait, as a range. `least` and `most` are counted in the unit. */
export type Wait = { readonly least: number; readonly most: number; readonly unit: 'workingDays' | 'weeks' }

type Sources = readonly [SourceId, ...SourceId[]]

type StepShape = {
  readonly id: string
  /** Who can use it; everyone when absent. */
  readonly when?: When
  /** Part of getting this eID: taken while it is worth advising, with one of these verdicts. */
  readonly eid?: { readonly id: EidId; readonly kinds: readonly VerdictKind[]; readonly lastResort?: true }
  /** Taken only if one of these services is wanted. */
  readonly services?: readonly ServiceId[]
  /** What she must have first: all of `needs`, and at least one of `needsAny`. */
  readonly needs: readonly Means[]
  readonly needsAny?: readonly Means[]
  /** What comes first if it is on her way at all. */
  readonly follows?: readonly Means[]
  readonly gives: readonly Means[]
  /** One of several ways to the same thing: only one of them fits her, and she knows which. */
  readonly oneOf?: 'number'
  /** For a time that is still to come, whatever it needs. */
  readonly notNow?: true
  /** The usual way online needs an eID itself: a circle. So there must be a way round, which the locale words. */
  readonly circle?: { readonly needsAny: readonly Means[]; readonly sources: Sources }
  readonly bring: readonly BringId[]
  readonly cost: CostId
  /** The official page where it is done. */
  readonly url?: string
  /** `none`: done on the spot. `unknown`: no source gives one, appointments and other people's answers above all. */
  readonly wait: Wait | 'none' | 'unknown'
  /** Times that cost money or rights when they are missed. */
  readonly deadlines?: readonly DeadlineId[]
  readonly sources: Sources
}

/** A thing that a step may ask to bring; its words are in the locale. */
export type BringId =
  | 'passportOrId'
  | 'passport'
  | 'paperWithNumber'
  | 'residencePapers'
  | 'jobOrStudyPapers'
  | 'addressPhoneEmail'
  | 'ownPhoneAndEmail'
  | 'activationLetter'
  | 'proofOfStay'
  | 'documentCopy'
  | 'acceptedDocument'

/** Deadlines, with their sources. */
export const deadlines = {
  reportMoveWithinEightDays: ['N09'],
  thirtyDaysByPost: ['N08'],
  halfOfPayWithoutCard: ['G01'],
  letterAtOnce: ['E16'],
} as const satisfies { readonly [id: string]: Sources }

/** The name of a deadline; its words are in the locale. */
export type DeadlineId = keyof typeof deadlines

/** What a person has by her answers and, the other way, the answer that changes once she has it. */
export const meansByAnswer = [
  { means: 'number', when: { idNumber: ['nationalNumber', 'dNumber', 'unsure'] } },
  { means: 'account', when: { bank: ['accountOnly', 'onlineBank'] } },
  { means: 'onlineBank', when: { bank: ['onlineBank'] } },
  { means: 'bankYes', when: { bank: ['accountOnly', 'onlineBank'], bankAnswer: ['yes'] } },
] as const satisfies readonly { readonly means: Means; readonly when: When }[]

const anyNumber = ['nationalNumber', 'dNumber', 'unsure'] as const
const reachable = ['yes', 'later', 'depends'] as const
const anyEid = eids.map(({ id }) => id)
const highEid = eids.filter(({ level }) => levelRank(level) >= levelRank('high')).map(({ id }) => id)

/** Every step that we know. The order here breaks ties. */
export const steps = [
  {
    id: 'numberByTaxCard',
    when: { idNumber: ['none'] },
    oneOf: 'number',
    needs: [],
    gives: ['number'],
    bring: ['passportOrId', 'residencePapers', 'jobOrStudyPapers'],
    cost: 'free',
    url: 'https://www.skatteetaten.no/en/forms/tax-deduction-card-for-foreign-citizens/',
    wait: 'unknown',
    deadlines: ['halfOfPayWithoutCard'],
    sources: ['N04', 'N05', 'N10'],
  },
  {
    id: 'numberByMove',
    when: { idNumber: ['none'] },
    oneOf: 'number',
    needs: [],
    gives: ['number'],
    bring: ['passportOrId', 'proofOfStay'],
    cost: 'free',
    url: 'https://www.skatteetaten.no',
    wait: 'unknown',
    deadlines: ['reportMoveWithinEightDays'],
    sources: ['N06', 'N09', 'N10'],
  },
  {
    id: 'numberByPermit',
    when: { idNumber: ['none'] },
    oneOf: 'number',
    needs: [],
    gives: ['number'],
    bring: ['passportOrId', 'residencePapers'],
    cost: 'free',
    url: 'https://www.udi.no',
    wait: 'unknown',
    deadlines: ['reportMoveWithinEightDays'],
    sources: ['N07', 'N10'],
  },
  {
    id: 'numberByAsylum',
    when: { idNumber: ['none'] },
    oneOf: 'number',
    needs: [],
    gives: ['number'],
    bring: ['residencePapers'],
    cost: 'free',
    wait: 'unknown',
    sources: ['N04', 'N10'],
  },
  {
    id: 'findKind',
    when: { idNumber: ['unsure'] },
    needs: ['number'],
    gives: ['numberKind'],
    bring: [],
    cost: 'free',
    wait: 'none',
    sources: ['N01', 'N02'],
  },
  {
    id: 'parentsOwnEid',
    when: { age: ['child'] },
    needs: [],
    gives: [],
    bring: [],
    cost: 'free',
    wait: 'unknown',
    sources: ['S03b'],
  },
  {
    id: 'askAnotherBank',
    when: { idNumber: anyNumber, bank: ['onlineBank', 'accountOnly'], bankAnswer: ['no'], age: ['adult', 'teen'] },
    needs: ['account'],
    follows: ['numberKind'],
    gives: [],
    bring: ['passportOrId'],
    cost: 'free',
    wait: 'unknown',
    sources: ['B02', 'B03', 'E23'],
  },
  {
    id: 'askBank',
    when: { bank: ['onlineBank', 'accountOnly'] },
    eid: { id: 'bankid', kinds: ['depends'] },
    needs: ['account'],
    follows: ['numberKind'],
    gives: ['bankYes'],
    bring: ['passportOrId'],
    cost: 'free',
    wait: 'unknown',
    sources: ['E23', 'E24', 'B03'],
  },
  {
    id: 'registerAddress',
    eid: { id: 'minid', kinds: reachable },
    needs: ['number'],
    follows: ['numberKind'],
    gives: ['address'],
    circle: { needsAny: anyEid, sources: ['E14', 'E15', 'N19'] },
    bring: [],
    cost: 'free',
    wait: 'none',
    sources: ['E14', 'E15', 'G09'],
  },
  {
    id: 'orderMinid',
    eid: { id: 'minid', kinds: reachable },
    needs: ['number'],
    follows: ['numberKind', 'address'],
    gives: ['minidLetter'],
    bring: ['ownPhoneAndEmail'],
    cost: 'free',
    url: 'https://www.norge.no/en/minid',
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
    wait: 'none',
    deadlines: ['letterAtOnce'],
    sources: ['E13', 'E16', 'E17'],
  },
  {
    id: 'findBank',
    when: { bank: ['none'], idNumber: anyNumber, age: ['adult', 'teen'] },
    needs: ['number'],
    follows: ['numberKind'],
    gives: ['bankFound'],
    bring: ['passportOrId'],
    cost: 'free',
    wait: 'none',
    sources: ['E23', 'E24', 'B25'],
  },
  {
    id: 'openAccount',
    when: { bank: ['none'], idNumber: anyNumber, age: ['adult', 'teen'] },
    needs: ['number'],
    follows: ['numberKind', 'bankFound'],
    gives: ['account'],
    circle: { needsAny: ['bankid'], sources: ['B06', 'B07'] },
    bring: ['passportOrId', 'paperWithNumber', 'residencePapers', 'jobOrStudyPapers', 'addressPhoneEmail'],
    cost: 'bankMayCharge',
    wait: { least: 1, most: 4, unit: 'weeks' },
    sources: ['B01', 'B02', 'B03', 'B05', 'B06', 'B07', 'B23'],
  },
  {
    id: 'getOnlineBank',
    when: { bank: ['none', 'accountOnly'], idNumber: anyNumber, age: ['adult', 'teen'] },
    needs: ['account'],
    gives: ['onlineBank'],
    bring: [],
    cost: 'free',
    wait: 'unknown',
    sources: ['B01', 'B07', 'W02'],
  },
  {
    id: 'orderBankid',
    eid: { id: 'bankid', kinds: reachable },
    needs: ['account'],
    follows: ['numberKind', 'onlineBank', 'bankYes'],
    gives: ['bankid'],
    bring: ['passportOrId'],
    cost: 'bankMayCharge',
    wait: 'unknown',
    sources: ['E20', 'E21', 'E24', 'E25'],
  },
  {
    id: 'askBuypass',
    eid: { id: 'buypass', kinds: ['depends'] },
    needs: ['number'],
    follows: ['numberKind'],
    gives: ['buypassYes'],
    bring: [],
    cost: 'free',
    url: 'https://www.buypass.com',
    wait: 'unknown',
    sources: ['U02', 'E43'],
  },
  {
    id: 'orderBuypass',
    eid: { id: 'buypass', kinds: ['yes'] },
    needs: ['number'],
    follows: ['numberKind'],
    gives: ['buypassCode'],
    bring: [],
    cost: 'paid',
    url: 'https://www.buypass.com',
    wait: 'unknown',
    sources: ['E41'],
  },
  {
    id: 'collectBuypass',
    eid: { id: 'buypass', kinds: ['yes'] },
    needs: ['buypassCode'],
    gives: ['buypass'],
    bring: ['passport', 'paperWithNumber'],
    cost: 'free',
    wait: 'none',
    sources: ['E43', 'E70'],
  },
  {
    id: 'orderBuypassIfYes',
    eid: { id: 'buypass', kinds: ['depends'] },
    needs: ['buypassYes'],
    gives: ['buypassCode'],
    bring: [],
    cost: 'paid',
    url: 'https://www.buypass.com',
    wait: 'unknown',
    sources: ['E41'],
  },
  {
    id: 'collectBuypassIfYes',
    eid: { id: 'buypass', kinds: ['depends'] },
    needs: ['buypassCode'],
    gives: ['buypass'],
    bring: ['acceptedDocument', 'paperWithNumber'],
    cost: 'free',
    wait: 'none',
    sources: ['E43', 'E70'],
  },
  {
    id: 'askCommfides',
    eid: { id: 'commfides', kinds: ['depends'], lastResort: true },
    needs: ['number'],
    follows: ['numberKind'],
    gives: [],
    bring: [],
    cost: 'free',
    url: 'https://www.commfides.com',
    wait: 'unknown',
    sources: ['E50', 'E52', 'E54'],
  },
  {
    id: 'createMailbox',
    services: ['digipost', 'eboks'],
    needs: ['number'],
    needsAny: highEid,
    gives: ['mailbox'],
    bring: [],
    cost: 'free',
    url: 'https://norge.no/en/digital-citizen/choose-digital-mailbox',
    wait: 'none',
    sources: ['M01', 'M02', 'M03'],
  },
  {
    id: 'choosePost',
    when: { idNumber: anyNumber },
    needs: ['number'],
    needsAny: anyEid,
    follows: ['mailbox'],
    gives: [],
    bring: [],
    cost: 'free',
    url: 'https://www.norge.no/nn/digital-borgar/reservasjon',
    wait: 'none',
    sources: ['M05', 'M06', 'M07', 'M08'],
  },
  {
    id: 'updateDocument',
    when: { idNumber: anyNumber, document: ['passport', 'norwegianDocument', 'eeaIdCard'] },
    needs: ['number'],
    gives: [],
    notNow: true,
    circle: { needsAny: anyEid, sources: ['E29'] },
    bring: ['documentCopy'],
    cost: 'free',
    wait: 'unknown',
    sources: ['E28', 'E29'],
  },
  {
    id: 'askForTravelDocument',
    when: { idNumber: anyNumber, document: ['residenceCard', 'none'], age: ['adult', 'teen'] },
    needs: [],
    gives: [],
    bring: ['residencePapers'],
    cost: 'unknown',
    url: 'https://www.udi.no',
    wait: 'unknown',
    sources: ['R01', 'R02'],
  },
  {
    id: 'toNationalNumber',
    when: { idNumber: ['dNumber'] },
    needs: ['number'],
    gives: [],
    bring: ['proofOfStay'],
    cost: 'free',
    url: 'https://www.skatteetaten.no',
    wait: 'unknown',
    deadlines: ['thirtyDaysByPost', 'reportMoveWithinEightDays'],
    sources: ['N08', 'N09', 'E19d'],
  },
  {
    id: 'askChecked',
    when: { idNumber: ['dNumber'], age: ['adult', 'teen'] },
    needs: ['number'],
    gives: [],
    notNow: true,
    bring: [],
    cost: 'free',
    wait: 'unknown',
    sources: ['E28'],
  },
  {
    id: 'keepNumberActive',
    when: { idNumber: ['dNumber'] },
    needs: ['number'],
    gives: [],
    notNow: true,
    bring: ['passportOrId'],
    cost: 'free',
    wait: 'unknown',
    sources: ['N12'],
  },
] as const satisfies readonly StepShape[]

/** The name of a step; its words are in the locale. */
export type StepId = (typeof steps)[number]['id']
/** A step as the data have it, before it is anybody’s. */
export type StepData = StepShape & { readonly id: StepId }

/** The steps whose usual way is a circle. Each has words for its way round. */
export type CircleStepId = Extract<(typeof steps)[number], { circle: unknown }>['id']

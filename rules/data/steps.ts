import type { SourceId } from '../sources.ts'
import type { CostId } from './costs.ts'
import type { DecisionMaker, EidId } from './eids.ts'
import type { When } from './questions.ts'

/** Something that a person has, or gets by a step. An eID is one too, under its own id. */
export type Prerequisite = 'number' | 'account' | 'onlineBank' | 'minidLetter' | EidId

/** A typical wait, as a range. `least` and `most` are counted in the unit. */
export type Wait = { readonly least: number; readonly most: number; readonly unit: 'workingDays' | 'weeks' }

type Sources = readonly [SourceId, ...SourceId[]]

/** The verdicts that leave an eID within reach. */
export type Reachable = 'yes' | 'later' | 'depends'

type StepShape = {
  readonly id: string
  /** Whom it fits; everyone when absent. */
  readonly when?: When
  /** Part of getting this eID, while it has one of these verdicts; `on`: only where this one decides. */
  readonly eid?: { readonly id: EidId; readonly kinds: readonly Reachable[]; readonly on?: DecisionMaker }
  /** Why it is on a plan: what it `provides` is needed there, or one of these. */
  readonly because?: /** One of these eIDs is out of reach today, and would open a wanted service further. */
    | { readonly towards: readonly EidId[] }
    /** A wanted service differs by the kind of ID number, which the person does not know. */
    | 'numberKindMatters'
    /** It keeps a right or money, whatever services are wanted. `holds`: only for a person who holds one of these. */
    | { readonly care: true; readonly holds?: readonly EidId[] }
    /** Nothing wanted can be had without it, whoever the person is. */
    | 'always'
  /** What the person must have first, and what more with a certain verdict. */
  readonly requires?: readonly Prerequisite[]
  readonly requiresIf?: { readonly [K in Reachable]?: readonly Prerequisite[] }
  readonly provides?: readonly Prerequisite[]
  /** For a time that is still to come, whatever it requires. */
  readonly deferred?: true
  /** What stands before the step, so that no one is harmed by taking it. */
  readonly stops?: readonly { readonly id: StopId; readonly when?: When }[]
  /** Who is asked, in Norwegian too. */
  readonly asks?: DecisionMaker
  readonly bring: readonly BringId[]
  readonly cost: CostId
  /** The official page where it is done; none where it is not done on a page. */
  readonly url?: string
  /** `none`: done on the spot. `unknown`: no source gives one, appointments and other people's answers above all. */
  readonly wait: Wait | 'none' | 'unknown'
  /** Times that cost money or rights when they are missed. */
  readonly deadlines?: readonly DeadlineId[]
  readonly sources: Sources
}

/** A thing that a step may ask to bring; its words are in the locale. */
export type BringId =
  | 'idDocument'
  | 'passport'
  | 'paperWithNumber'
  | 'residencePapers'
  | 'jobOrStudyPapers'
  | 'addressPhoneEmail'
  | 'idNumber'
  | 'ownPhoneAndEmail'
  | 'activationLetter'
  | 'proofOfStay'
  | 'documentCopy'

/** Deadlines in days, with their sources; one that has no day is told in words alone. */
export const deadlines = {
  reportMove: { days: 8, sources: ['N09'] },
  numberByPost: { days: 30, sources: ['N08', 'N24'] },
  activateLetter: { days: 60, sources: ['E72'] },
  taxCard: { sources: ['G01'] },
} as const satisfies { readonly [id: string]: { readonly days?: number; readonly sources: Sources } }

/** The name of a deadline; its words are in the locale. */
export type DeadlineId = keyof typeof deadlines

/** What stands before a step, with its sources. */
export const stops = {
  /** A hidden address: call support before anything comes by post. */
  hiddenAddress: ['E14', 'E07'],
  /** The same, where a bank sends cards and letters. */
  hiddenAddressAtBank: ['E14', 'E07', 'B07'],
  /** The person orders it, not an employer or a helper. */
  orderYourself: ['E08', 'G12'],
  /** It is done in Norway, in person. */
  onlyInNorway: ['E25', 'E87'],
  /** Nobody pays before the issuer's terms are checked. */
  checkBeforePaying: ['E46', 'E92', 'U02'],
} as const satisfies { readonly [id: string]: Sources }

/** The name of a stop line; its words are in the locale. */
export type StopId = keyof typeof stops

const anyNumber = ['nationalNumber', 'dNumber', 'unsure'] as const

/** What a person has by their answers. */
export const prerequisitesByAnswer = [
  { provides: 'number', when: { idNumber: anyNumber } },
  { provides: 'account', when: { bank: ['accountOnly', 'onlineBank'] } },
  { provides: 'onlineBank', when: { bank: ['onlineBank'] } },
] as const satisfies readonly { readonly provides: Prerequisite; readonly when: When }[]

const fromThirteen = ['adult', 'from16', 'from13'] as const
const account = ['onlineBank', 'accountOnly'] as const
/** What a bank may accept for BankID. */
const shown = ['passport', 'norwegianIdCard', 'travelDocument', 'eeaIdCard', 'residenceCard'] as const
/** Without a number, one way leads to one: the situation of the person says which. */
const numberless = { idNumber: ['none'], age: fromThirteen } as const
const abroad = { stay: ['abroad'] } as const
const hiddenAddress = { id: 'hiddenAddress' } as const
const hiddenAddressAtBank = { id: 'hiddenAddressAtBank' } as const
const orderYourself = { id: 'orderYourself' } as const
const onlyInNorway = { id: 'onlyInNorway', when: abroad } as const

/** Every step that we know. The order breaks ties. */
export const steps = [
  {
    id: 'parentActs',
    when: { stay: ['living', 'shortStay', 'protection', 'abroad'], age: ['under13'] },
    because: 'always',
    bring: [],
    cost: 'free',
    wait: 'none',
    sources: ['S03b', 'S30'],
  },
  {
    id: 'numberByMove',
    when: { ...numberless, stay: ['living'] },
    because: 'always',
    bring: ['idDocument', 'residencePapers', 'proofOfStay'],
    cost: 'free',
    url: 'https://www.skatteetaten.no/en/person/foreign/norwegian-identification-number/ID-check/',
    wait: 'unknown',
    deadlines: ['reportMove'],
    sources: ['N03', 'N06', 'N07', 'N10', 'P08'],
  },
  {
    id: 'numberByTaxCard',
    when: { ...numberless, stay: ['shortStay'] },
    because: 'always',
    bring: ['idDocument', 'residencePapers', 'jobOrStudyPapers'],
    cost: 'free',
    url: 'https://www.skatteetaten.no/en/forms/tax-deduction-card-for-foreign-citizens/',
    wait: 'unknown',
    deadlines: ['taxCard'],
    sources: ['N04', 'N05', 'N10'],
  },
  {
    id: 'numberByAsylum',
    when: { ...numberless, stay: ['protection'] },
    because: 'always',
    bring: ['residencePapers'],
    cost: 'free',
    wait: 'unknown',
    sources: ['N04', 'N21'],
  },
  {
    id: 'numberByBody',
    when: { ...numberless, stay: ['abroad'] },
    because: 'always',
    bring: ['idDocument'],
    cost: 'free',
    wait: 'unknown',
    sources: ['N03', 'N04'],
  },
  {
    id: 'findNumberKind',
    when: { idNumber: ['unsure'], age: fromThirteen },
    because: 'numberKindMatters',
    asks: 'numberKind',
    bring: [],
    cost: 'free',
    wait: 'none',
    sources: ['N01', 'N02'],
  },
  {
    id: 'orderMinid',
    eid: { id: 'minid', kinds: ['yes'] },
    requires: ['number'],
    provides: ['minidLetter'],
    stops: [hiddenAddress, orderYourself],
    bring: ['idNumber', 'ownPhoneAndEmail'],
    cost: 'free',
    url: 'https://www.norge.no/en/minid',
    wait: { least: 2, most: 2, unit: 'weeks' },
    sources: ['E11', 'E12', 'E14', 'E15', 'E17', 'E72', 'G15'],
  },
  {
    id: 'activateMinid',
    eid: { id: 'minid', kinds: ['yes'] },
    requires: ['minidLetter'],
    provides: ['minid'],
    bring: ['activationLetter', 'ownPhoneAndEmail'],
    cost: 'free',
    wait: 'none',
    deadlines: ['activateLetter'],
    sources: ['E13', 'E71', 'E72'],
  },
  {
    id: 'askBank',
    when: { bank: account },
    eid: { id: 'bankid', kinds: ['depends'], on: 'bank' },
    requires: ['account'],
    provides: ['bankid'],
    stops: [onlyInNorway],
    asks: 'bank',
    bring: ['idDocument', 'paperWithNumber'],
    cost: 'free',
    wait: 'unknown',
    sources: ['E23', 'E24', 'E82'],
  },
  {
    id: 'askBankForBoth',
    when: { bank: ['none'] },
    eid: { id: 'bankid', kinds: ['depends'], on: 'bank' },
    requires: ['number'],
    provides: ['account', 'onlineBank', 'bankid'],
    stops: [hiddenAddressAtBank, onlyInNorway],
    asks: 'bank',
    bring: ['idDocument', 'paperWithNumber', 'residencePapers', 'jobOrStudyPapers', 'addressPhoneEmail'],
    cost: 'bankMayCharge',
    wait: { least: 1, most: 4, unit: 'weeks' },
    sources: ['B01', 'B05', 'B06', 'B07', 'B23', 'E23', 'E24', 'E82'],
  },
  {
    id: 'openAccount',
    when: { idNumber: anyNumber, age: fromThirteen, bank: ['none'] },
    requires: ['number'],
    provides: ['account', 'onlineBank'],
    stops: [hiddenAddressAtBank],
    bring: ['idDocument', 'paperWithNumber', 'residencePapers', 'jobOrStudyPapers', 'addressPhoneEmail'],
    cost: 'bankMayCharge',
    wait: { least: 1, most: 4, unit: 'weeks' },
    sources: ['B01', 'B02', 'B03', 'B05', 'B06', 'B07', 'B23'],
  },
  {
    id: 'getOnlineBank',
    when: { idNumber: anyNumber, age: fromThirteen, bank: ['accountOnly'] },
    requires: ['account'],
    provides: ['onlineBank'],
    bring: [],
    cost: 'free',
    wait: 'unknown',
    sources: ['B01', 'B07', 'W02'],
  },
  {
    id: 'orderBankid',
    eid: { id: 'bankid', kinds: ['yes', 'later'] },
    requires: ['account'],
    requiresIf: { later: ['onlineBank'] },
    provides: ['bankid'],
    stops: [orderYourself, onlyInNorway],
    bring: ['idDocument'],
    cost: 'bankMayCharge',
    wait: 'unknown',
    sources: ['E20', 'E21', 'E24', 'E25', 'E87'],
  },
  {
    id: 'askAnotherBank',
    when: { idNumber: anyNumber, age: fromThirteen, bank: account, bankAnswer: ['no'], document: shown },
    because: { towards: ['bankid'] },
    asks: 'bank',
    bring: ['idDocument', 'paperWithNumber'],
    cost: 'free',
    wait: 'unknown',
    sources: ['E23', 'E24', 'E82'],
  },
  {
    id: 'askUdiForDocument',
    when: { idNumber: anyNumber, stay: ['protection'], age: fromThirteen, document: ['none'] },
    because: { towards: ['bankid'] },
    bring: ['residencePapers'],
    cost: 'unknown',
    url: 'https://www.udi.no',
    wait: 'unknown',
    sources: ['R01', 'R02', 'L17'],
  },
  {
    id: 'documentAfterPermit',
    when: { idNumber: anyNumber, age: fromThirteen, document: ['asylumCard'] },
    because: { towards: ['bankid'] },
    deferred: true,
    bring: ['residencePapers'],
    cost: 'unknown',
    url: 'https://www.udi.no',
    wait: 'unknown',
    sources: ['R01', 'R02', 'L17'],
  },
  {
    id: 'getDocument',
    when: {
      idNumber: anyNumber,
      stay: ['living', 'shortStay', 'abroad', 'visiting'],
      age: fromThirteen,
      document: ['none'],
    },
    because: { towards: ['bankid'] },
    bring: [],
    cost: 'unknown',
    url: 'https://www.politiet.no/en/services/passport-and-national-id-card/',
    wait: 'unknown',
    sources: ['E107', 'R01', 'R02', 'B03'],
  },
  {
    id: 'askBuypass',
    eid: { id: 'buypass', kinds: ['depends'], on: 'buypass' },
    requires: ['number'],
    provides: ['buypass'],
    asks: 'buypass',
    bring: [],
    cost: 'free',
    url: 'https://www.buypass.com',
    wait: 'unknown',
    sources: ['U02', 'E92', 'E93'],
  },
  {
    id: 'orderBuypass',
    eid: { id: 'buypass', kinds: ['yes'] },
    requires: ['number'],
    provides: ['buypass'],
    stops: [{ id: 'checkBeforePaying' }, orderYourself],
    bring: ['passport', 'paperWithNumber'],
    cost: 'paid',
    url: 'https://www.buypass.com',
    wait: 'unknown',
    sources: ['E41', 'E92', 'E94', 'E95'],
  },
  {
    id: 'reportMove',
    when: { idNumber: ['dNumber'], stay: ['living'], age: fromThirteen },
    because: { care: true },
    bring: ['proofOfStay'],
    cost: 'free',
    url: 'https://www.skatteetaten.no/en/person/national-registry/moving/to-Norway/identity-number--residence-registration-in-norway/',
    wait: 'unknown',
    deadlines: ['reportMove', 'numberByPost'],
    sources: ['N08', 'N09', 'N21'],
  },
  {
    id: 'keepNumberActive',
    when: { idNumber: ['dNumber'], stay: ['living', 'shortStay', 'abroad'], age: fromThirteen },
    because: { care: true },
    deferred: true,
    bring: ['idDocument'],
    cost: 'free',
    url: 'https://www.skatteetaten.no/en/person/taxes/tax-deduction-card-and-advance-tax/i-am-a-foreign-employee/how-to-get-a-tax-deduction-card-if-your-d-number-is-inactive/',
    wait: 'unknown',
    sources: ['N12'],
  },
  {
    id: 'updateDocument',
    when: { age: ['adult'] },
    because: { care: true, holds: ['bankid', 'buypass', 'commfides'] },
    deferred: true,
    bring: ['documentCopy'],
    cost: 'free',
    url: 'https://www.skatteetaten.no/en/person/national-registry/identitetsnummer-og-elektronisk-id/re-identify-to-update-your-electronid-id/',
    wait: 'unknown',
    sources: ['E28', 'E29', 'E79'],
  },
] as const satisfies readonly StepShape[]

/** The name of a step; its words are in the locale. */
export type StepId = (typeof steps)[number]['id']
/** A step as data, before it is matched to a person. */
export type StepData = StepShape & { readonly id: StepId }

import type { Sources } from '../../sources.ts'
import type { CostId } from '../costs.ts'
import type { DecisionMaker, EidId } from '../eids.ts'
import type { When } from '../questions.ts'
import type { DeadlineId } from './deadlines.ts'
import type { Prerequisite } from './prerequisites.ts'
import type { StopId } from './stops.ts'

/** A typical wait, as a range. */
export type Wait = { readonly least: number; readonly most: number; readonly unit: 'weeks' }

/** The verdicts that leave an eID within reach. */
type Reachable = 'yes' | 'later' | 'depends'

/** All that the rules say of a step; the type parameter is the id that it can have. */
export type StepShape<Id = string> = {
  readonly id: Id
  /** The answers that it fits; all when absent. */
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
    /** Nothing wanted can be had without it, whatever the answers. */
    | 'always'
  /** What the person must have first, and what more with a certain verdict. */
  readonly requires?: readonly Prerequisite[]
  readonly requiresIf?: { readonly [K in Reachable]?: readonly Prerequisite[] }
  readonly provides?: readonly Prerequisite[]
  /** For a time that is still to come, whatever it requires. */
  readonly deferred?: true
  /** Stop lines, shown before the step: with `when`, for these answers; without, to all who have the step on their plan. */
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

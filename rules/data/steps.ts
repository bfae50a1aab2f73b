import type { SourceId } from '../sources.ts'
import { bankidSteps } from './steps/bankidSteps.ts'
import { buypassSteps } from './steps/buypassSteps.ts'
import { careSteps } from './steps/careSteps.ts'
import { documentSteps } from './steps/documentSteps.ts'
import { minidSteps } from './steps/minidSteps.ts'
import { numberSteps } from './steps/numberSteps.ts'
import type { StepShape } from './steps/step.ts'

type Sources = readonly [SourceId, ...SourceId[]]

type Lists = [
  typeof numberSteps,
  typeof minidSteps,
  typeof bankidSteps,
  typeof documentSteps,
  typeof buypassSteps,
  typeof careSteps,
]
/** The name of a step; its words are in the locale. */
export type StepId = Lists[number][number]['id']

/** A step as data, before it is matched to a person. */
export type StepData = StepShape<StepId>

/** Every step that we know. The order breaks ties. */
export const steps: readonly StepData[] = [
  ...numberSteps,
  ...minidSteps,
  ...bankidSteps,
  ...documentSteps,
  ...buypassSteps,
  ...careSteps,
]

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
  /** No one pays before the issuer's terms are checked. */
  checkBeforePaying: ['E46', 'E92', 'U02'],
} as const satisfies { readonly [id: string]: Sources }

/** The name of a stop line; its words are in the locale. */
export type StopId = keyof typeof stops

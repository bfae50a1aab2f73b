import { bankidSteps } from './steps/bankidSteps.ts'
import { buypassSteps } from './steps/buypassSteps.ts'
import { careSteps } from './steps/careSteps.ts'
import { documentSteps } from './steps/documentSteps.ts'
import { minidSteps } from './steps/minidSteps.ts'
import { numberSteps } from './steps/numberSteps.ts'
import type { StepShape } from './steps/step.ts'

export { type AwaitedStepId, awaitedSteps } from './steps/awaitedSteps.ts'
export { type DeadlineId, deadlines } from './steps/deadlines.ts'
export { type StopId, stops } from './steps/stops.ts'

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

/** A decision maker that some step asks. */
export type AskedId = Extract<Lists[number][number], { asks: unknown }>['asks']

/** A step as data, before it is matched to a person. */
export type StepData = StepShape<StepId> & { readonly asks?: AskedId }

/** Every step that we know. The order breaks ties. */
export const steps: readonly StepData[] = [
  ...numberSteps,
  ...minidSteps,
  ...bankidSteps,
  ...documentSteps,
  ...buypassSteps,
  ...careSteps,
]

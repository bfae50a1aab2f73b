import type { Answers } from '../answers.ts'
import type { EidId } from '../data/eids.ts'
import type { ServiceId } from '../data/services.ts'
import type { Prerequisite } from '../data/steps/prerequisites.ts'
import type { StepData } from '../data/steps.ts'
import type { ServiceStatus } from '../serviceStatus.ts'
import type { Verdict } from '../verdicts.ts'

/** What is known of a person before their plan is made. */
export type Situation = {
  readonly answers: Answers
  readonly verdicts: Record<EidId, Verdict>
  readonly best: readonly EidId[]
  readonly services: Record<ServiceId, ServiceStatus>
  /** What the person has already. */
  readonly has: readonly Prerequisite[]
}

/** A step that is on the plan, with the wanted services and the eID that it is for. */
export type ChosenStep = {
  readonly step: StepData
  readonly leadsTo: readonly ServiceId[]
  readonly eid?: EidId | undefined
}

import type { EidId } from '../data/eids.ts'
import type { ServiceId } from '../data/services.ts'
import type { DeadlineId, StepData, StepId, StopId } from '../data/steps.ts'
import type { SourceId } from '../sources.ts'
import type { Sourced } from '../verdicts.ts'

/** When a step can be taken: today, after one of today, or later. */
export type Stage = 'now' | 'next' | 'later'

/**
 * Why a step is on a plan: `act` leads to a wanted service, or to the number that it needs; `option` costs money or is
 * another way, for those who cannot wait; `care` keeps a right or money that is lost when it is missed.
 */
export type Role = 'act' | 'option' | 'care'

/** A step of a person's own plan. */
export type Step = {
  readonly id: StepId
  readonly role: Role
  readonly stage: Stage
  /** The person has taken it, and waits for what it gives. */
  readonly taken?: true
  /** The steps of this plan that come first. */
  readonly after: readonly StepId[]
  /** The wanted services that it opens, at least in part. */
  readonly opens: readonly ServiceId[]
  /** The wanted services that it is on the way to. */
  readonly leadsTo: readonly ServiceId[]
  /** The eID that it belongs to, or is on the way to. */
  readonly eid?: EidId
  /** Stop lines: warnings that are shown before the step, so that no one is harmed by taking it. */
  readonly stops: readonly Sourced<StopId>[]
  readonly asks?: StepData['asks']
  readonly bring: StepData['bring']
  readonly cost: StepData['cost']
  readonly url?: string
  readonly wait: StepData['wait']
  readonly deadlines: readonly DeadlineId[]
  readonly sources: readonly SourceId[]
}

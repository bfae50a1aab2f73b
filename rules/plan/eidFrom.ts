import { type EidId, eids } from '../data/eids.ts'
import { type StepId, steps } from '../data/steps.ts'
import { provides } from './prerequisites.ts'

/** The eID that a person has when they have taken this step; `undefined` where it provides none. */
export function eidFrom(id: StepId): EidId | undefined {
  return eids.find((eid) => steps.some((step) => step.id === id && provides(step, eid.id)))?.id
}

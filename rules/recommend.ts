import type { Answers } from './answers.ts'
import type { EidId } from './data/eids.ts'
import { levelNumber } from './data/levels.ts'
import type { ServiceId } from './data/services.ts'
import { forEachEid } from './lookup.ts'
import { planFor } from './plan/planFor.ts'
import type { Step } from './plan/step.ts'
import { rankEids } from './ranking.ts'
import { type ServiceStatus, servicesFor } from './serviceStatus.ts'
import { type Verdict, verdictsFor } from './verdicts.ts'

/** All that the rules say to a person: verdicts, the order of advice, services, and what to do. */
export type Recommendation = {
  readonly eids: Record<EidId, { readonly level: number; readonly verdict: Verdict }>
  /** The eIDs worth advising, best first; empty when there is none. */
  readonly best: readonly EidId[]
  readonly services: Record<ServiceId, ServiceStatus>
  /** What to do, in order. */
  readonly route: readonly Step[]
}

/** Everything that the rules say to a person with these answers. Pure, and total: takes partial answers too. */
export function recommend(answers: Answers): Recommendation {
  const verdicts = verdictsFor(answers)
  const services = servicesFor(answers)
  const best = rankEids(answers, verdicts, services)
  return {
    eids: forEachEid((eid) => ({ level: levelNumber(eid.level), verdict: verdicts[eid.id] })),
    best,
    services,
    route: planFor({ answers, verdicts, best, services }),
  }
}

import type { Answers } from './answers.ts'
import { bestOf } from './best.ts'
import { type EidId, forEachEid } from './eids.ts'
import { levelNumber } from './levels.ts'
import { outcomesFor, type ServiceOutcome } from './outcomes.ts'
import { routeFor, type Step } from './route.ts'
import type { ServiceId } from './services.ts'
import { settledKinds } from './space.ts'
import { type Verdict, verdictsFor } from './verdicts.ts'

/** All that the rules say to a person: verdicts, the order of advice, services, and what to do. */
export type Recommendation = {
  readonly eids: Record<EidId, { readonly level: number; readonly verdict: Verdict }>
  /** The eIDs worth advising, best first; empty when there is none. */
  readonly best: readonly EidId[]
  readonly services: Record<ServiceId, ServiceOutcome>
  /** What to do, in order. */
  readonly route: readonly Step[]
}

/** Everything that the rules say to a person with these answers. Pure; takes partial sheets too. */
export function recommend(answers: Answers): Recommendation {
  const kinds = settledKinds(answers)
  const verdicts = verdictsFor(answers, kinds)
  const services = outcomesFor(answers, kinds)
  const best = bestOf(answers, verdicts, services)
  return {
    eids: forEachEid((eid) => ({ level: levelNumber(eid.level), verdict: verdicts[eid.id] })),
    best,
    services,
    route: routeFor(answers, verdicts, best, services),
  }
}

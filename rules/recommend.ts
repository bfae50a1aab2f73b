import type { Answers } from './answers.ts'
import { bestOf } from './best.ts'
import { type EidId, forEachEid } from './eids.ts'
import { levelNumber } from './levels.ts'
import { outcomesFor, type ServiceOutcome } from './outcomes.ts'
import { routeFor, type Step } from './route.ts'
import type { ServiceId } from './services.ts'
import { settledKinds } from './space.ts'
import { type Verdict, verdictsFor } from './verdicts.ts'

/** What the rules advise a person, without how to get there. */
export type Advice = {
  readonly eids: Record<EidId, { readonly level: number; readonly verdict: Verdict }>
  /** The eIDs worth advising, best first; empty when there is none. */
  readonly best: readonly EidId[]
  readonly services: Record<ServiceId, ServiceOutcome>
}

/** All that the rules say to a person: verdicts, the order of advice, services, and what to do. */
export type Recommendation = Advice & {
  /** What to do, in order. */
  readonly route: readonly Step[]
}

/** What the rules advise a person with these answers. Pure; takes partial sheets too. */
export function advise(answers: Answers): Advice {
  const kinds = settledKinds(answers)
  const verdicts = verdictsFor(answers, kinds)
  const services = outcomesFor(answers, kinds)
  return {
    eids: forEachEid((eid) => ({ level: levelNumber(eid.level), verdict: verdicts[eid.id] })),
    best: bestOf(answers, verdicts, services),
    services,
  }
}

/** Everything that the rules say to a person with these answers. Pure; takes partial sheets too. */
export function recommend(answers: Answers): Recommendation {
  const advice = advise(answers)
  const verdicts = forEachEid(({ id }) => advice.eids[id].verdict)
  return { ...advice, route: routeFor(answers, verdicts, advice.best, advice.services) }
}

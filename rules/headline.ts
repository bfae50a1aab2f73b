import { type Answers, fits } from './answers.ts'
import { type BlockerId, blockers } from './data/blockers.ts'
import { type EidId, eids } from './data/eids.ts'
import type { QuestionId } from './data/questions.ts'
import type { ReasonId } from './data/reasons.ts'
import { type ServiceId, serviceIds } from './data/services.ts'
import type { StepId } from './data/steps.ts'
import { nextQuestion } from './flow.ts'
import type { Recommendation } from './recommend.ts'

/** The first act in one line, as data. */
export type Headline =
  /** No eID of the person's own is the answer. */
  | { readonly kind: 'blocked'; readonly by: BlockerId }
  /** Too few answers to say anything: for partial answers. */
  | { readonly kind: 'unsettled'; readonly next: QuestionId }
  /** `isEnough`: all that is wanted is open in full with no eID; else a part is, and nothing within reach opens more. */
  | { readonly kind: 'openWithout'; readonly isEnough: boolean }
  /** `isEnough`: all that is wanted is open in full; else nothing within reach opens more of it. */
  | { readonly kind: 'have'; readonly eid: EidId; readonly isEnough: boolean }
  /** The first act of the plan. `reason`: why it is not certain that it succeeds. */
  | { readonly kind: 'act'; readonly step: StepId; readonly eid?: EidId; readonly reason?: ReasonId }
  /** Nothing else is to be done until what this step gives has come. */
  | { readonly kind: 'wait'; readonly step: StepId; readonly eid?: EidId }
  /** Nothing within reach opens any of these; `isUnconfirmed`: for at least one, we could not confirm it. */
  | { readonly kind: 'nothing'; readonly services: readonly ServiceId[]; readonly isUnconfirmed: boolean }

/** The heading that is true of a recommendation. Total: any data and any answers give one. */
export function headlineFor(answers: Answers, { best, eids: verdicts, services, route }: Recommendation): Headline {
  const acts = route.filter(({ role }) => role === 'act')
  const act = acts.find(({ stage, taken }) => stage === 'now' && !taken) ?? acts.find(({ taken }) => taken) ?? acts[0]
  const wait = act?.taken && ({ kind: 'wait', step: act.id, ...(act.eid ? { eid: act.eid } : {}) } as const)
  const blocker = blockers.find(({ when }) => fits(when, answers))
  if (blocker) return wait ?? { kind: 'blocked', by: blocker.id }
  const next = nextQuestion(answers)
  if (next && eids.some(({ id }) => verdicts[id].verdict.kind === 'unknown')) return { kind: 'unsettled', next }

  const wanted = serviceIds.filter((id) => services[id].wanted)
  // without a wanted service there is nothing to say; the question of services is always asked
  if (wanted.length === 0) return { kind: 'unsettled', next: next ?? 'services' }
  const openWays = wanted.flatMap((id) => services[id].ways.filter(({ status }) => status === 'open').slice(0, 1))
  const isOpen = openWays.length === wanted.length && openWays.every(({ degree }) => degree === 'full')
  if (isOpen && openWays.every(({ by }) => !by)) return { kind: 'openWithout', isEnough: true }
  const held = best.find((id) => openWays.some(({ by }) => by === id))
  if (held && isOpen) return { kind: 'have', eid: held, isEnough: true }

  const reachable: readonly string[] = ['open', 'free', 'maybe', 'paid']
  const isOutOfReach = wanted.every((id) => !reachable.includes(services[id].status))
  // an act that asks settles what is not confirmed
  const settles = act?.asks && act.leadsTo.some((id) => services[id].status === 'unconfirmed')
  if (act && (!isOutOfReach || settles)) {
    if (wait) return wait
    const verdict = act.eid && verdicts[act.eid].verdict
    const reason = verdict?.kind === 'depends' ? verdict.reasons[0]?.id : undefined
    return { kind: 'act', step: act.id, ...(act.eid ? { eid: act.eid } : {}), ...(reason ? { reason } : {}) }
  }
  if (held) return { kind: 'have', eid: held, isEnough: false }
  if (!isOutOfReach) return { kind: 'openWithout', isEnough: false }
  return {
    kind: 'nothing',
    services: wanted,
    isUnconfirmed: wanted.some((id) => services[id].status === 'unconfirmed'),
  }
}

import type { Access } from './access.ts'
import { type Answers, chosenServices } from './answers.ts'
import { wouldCost } from './best.ts'
import { type DecidedBy, type EidId, eids, forEachEid, type LaterReason } from './eids.ts'
import { nextQuestion } from './flow.ts'
import { coveredBy } from './openings.ts'
import type { QuestionId } from './questions.ts'
import { type BlockingReason, blockingReasons } from './reasons.ts'
import type { Advice } from './recommend.ts'
import { adds } from './route.ts'
import type { ServiceId } from './services.ts'
import type { Verdict } from './verdicts.ts'

/** What an eID does for the services that she chose, told apart by how far it opens them. */
export type Opened = { readonly [A in Access]: readonly ServiceId[] }

/** The advice in one line, as data: what to do about the best eID, and what that opens of what she chose. */
export type Headline =
  /** Nothing to advise, for one reason that all eIDs share. */
  | { readonly kind: 'blocked'; readonly because: BlockingReason }
  /** Too few answers to say anything: for a sheet that is only supposed. */
  | { readonly kind: 'unsettled'; readonly next: QuestionId }
  /** All that she chose is open to her with no eID. */
  | { readonly kind: 'openWithout'; readonly services: readonly ServiceId[] }
  | ({ readonly kind: 'get'; readonly eid: EidId } & Outlook)
  /** `isEnough`: it opens all that she chose or, if she chose nothing in particular, no other eID opens more. */
  | ({ readonly kind: 'have'; readonly eid: EidId; readonly isEnough: boolean } & Outlook)
  | ({ readonly kind: 'later'; readonly eid: EidId; readonly because: LaterReason } & Outlook)
  | ({ readonly kind: 'ask'; readonly eid: EidId; readonly on: DecidedBy } & Outlook)

type Outlook = {
  /** Of what she chose and is not open already. Nothing in it when she asked to be shown everything. */
  readonly opens: Opened
  /** True when nothing else is worth advising. */
  readonly isOnly: boolean
  /** Opens the most in all, and comes after the first: for someone who chose nothing in particular. */
  readonly then?: EidId
  /** Can be had now for money, and opens more of what she chose than anything she has today. */
  readonly sooner?: EidId
  /** Free, can be had today, and opens some of what she chose while the first is still to come, or to be paid. */
  readonly meanwhile?: EidId
}

/** The heading that is true of `best[0]`. */
export function headlineFor(answers: Answers, { best, eids: outcomes, services }: Advice): Headline {
  const chosen = chosenServices(answers)
  const wanting = chosen.filter((id) => services[id].without !== 'full')
  if (chosen.length > 0 && wanting.length === 0) return { kind: 'openWithout', services: chosen }

  const eid = best[0]
  const next = nextQuestion(answers)
  if (next && eids.some(({ id }) => outcomes[id].verdict.kind === 'unknown')) return { kind: 'unsettled', next }
  if (!eid) return { kind: 'blocked', because: sharedReason(eids.map(({ id }) => outcomes[id].verdict)) }

  const { verdict } = outcomes[eid]
  const verdicts = forEachEid(({ id }) => outcomes[id].verdict)
  const isPaid = (id: EidId) => wouldCost(id, outcomes[id].verdict)
  const opened = (id: EidId) => promiseOf(id, wanting, services)
  const isWaiting = verdict.kind !== 'have' && verdict.kind !== 'yes'
  const meanwhile = best.find((id) => verdicts[id].kind === 'yes' && !isPaid(id) && sure(opened(id)).length > 0)
  const sooner = best.find((id) => verdicts[id].kind === 'yes' && isPaid(id) && adds(id, best, verdicts, services))
  const then =
    chosen.length === 0 ? best.slice(1).find((id) => !isPaid(id) && adds(id, best, verdicts, services)) : undefined
  const outlook: Outlook = {
    opens: opened(eid),
    isOnly: best.length === 1,
    ...(then ? { then } : {}),
    ...(isWaiting && sooner ? { sooner } : {}),
    ...((isWaiting || isPaid(eid)) && meanwhile ? { meanwhile } : {}),
  }
  switch (verdict.kind) {
    case 'depends':
      return { kind: 'ask', eid, on: verdict.on, ...outlook }
    case 'later':
      return { kind: 'later', eid, because: verdict.reasons[0]?.id as LaterReason, ...outlook }
    case 'have':
      return { kind: 'have', eid, isEnough: isEnough(eid, outlook.opens), ...outlook }
    default:
      return { kind: 'get', eid, ...outlook }
  }
}

/** How far an eID opens each of these services. */
export function promiseOf(eid: EidId, wanted: readonly ServiceId[], services: Advice['services']): Opened {
  const at = (access: Access) => wanted.filter((id) => services[id].access[eid] === access)
  return { none: at('none'), unverified: at('unverified'), part: at('part'), full: at('full') }
}

function sure({ full, part }: Opened): readonly ServiceId[] {
  return [...full, ...part]
}

function isEnough(eid: EidId, opens: Opened): boolean {
  const wanted = Object.values(opens).flat()
  if (wanted.length > 0) return opens.full.length === wanted.length
  return eids.every(({ id }) => id === eid || coveredBy[id].includes(eid))
}

/** The weightiest reason that stands in every verdict. */
function sharedReason(verdicts: readonly Verdict[]): BlockingReason {
  const shared = blockingReasons.find((reason) =>
    verdicts.every(({ reasons }) => reasons.some(({ id }) => id === reason)),
  )
  if (!shared) throw new Error('Nothing can be advised, and no blocking reason is shared by every eID: see reasons.ts.')
  return shared
}

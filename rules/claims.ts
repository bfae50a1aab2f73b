import { type CalendarDayId, calendarDays } from './data/calendar.ts'
import { type ConditionId, conditions } from './data/conditions.ts'
import { type CostId, costs } from './data/costs.ts'
import { decisionMakers } from './data/decisionMakers.ts'
import { type DecisionMaker, type EidId, eids } from './data/eids.ts'
import { besideServices, type GuidanceId, guidance, questionHelp } from './data/guidance.ts'
import { type LevelId, levels } from './data/levels.ts'
import { type ReasonId, reasons } from './data/reasons.ts'
import { type AlternativeId, type LimitId, type ServiceId, services, type WithoutId } from './data/services.ts'
import { whileWaiting } from './data/steps/whileWaiting.ts'
import { type AwaitedStepId, type DeadlineId, deadlines, type StepId, type StopId, steps, stops } from './data/steps.ts'
import { keysOf } from './records.ts'
import type { SourceId } from './sources.ts'

/** Each kind of claim, with the ids of the claims of that kind. */
export type ClaimIds = {
  readonly eid: EidId
  readonly level: LevelId
  readonly cost: CostId
  readonly reason: ReasonId
  readonly condition: ConditionId
  readonly decisionMaker: DecisionMaker
  readonly step: StepId
  readonly whileWaiting: AwaitedStepId
  readonly deadline: DeadlineId
  readonly calendarDay: CalendarDayId
  readonly stop: StopId
  readonly service: ServiceId
  readonly limit: LimitId
  readonly without: WithoutId
  readonly alternative: AlternativeId
  readonly beside: keyof typeof besideServices
  readonly help: keyof typeof questionHelp
} & { readonly [List in GuidanceId]: keyof (typeof guidance)[List] & string }

/** A kind of claim. */
export type ClaimKind = keyof ClaimIds

/** A sentence of the site, under its id in the rules and the locales, with its sources. */
export type Claim = {
  [K in ClaimKind]: {
    readonly kind: K
    readonly id: ClaimIds[K]
    /** Where it is said of one service only. */
    readonly of?: ServiceId
    readonly sources: readonly SourceId[]
  }
}[ClaimKind]

/** Every claim of the rules, with its sources: from a source it leads to all that rests on it. */
export const claims: readonly Claim[] = [
  ...eids.map(({ id, sources }) => ({ kind: 'eid', id, sources }) as const),
  ...levels.map(({ id, sources }) => ({ kind: 'level', id, sources }) as const),
  ...claimsIn('cost', costs),
  ...claimsIn('reason', reasons),
  ...claimsIn('condition', conditions),
  ...keysOf(decisionMakers).map((id) => ({ kind: 'decisionMaker', id, sources: decisionMakers[id].sources }) as const),
  ...steps.map(({ id, sources }) => ({ kind: 'step', id, sources }) as const),
  ...claimsIn('whileWaiting', whileWaiting),
  ...keysOf(deadlines).map((id) => ({ kind: 'deadline', id, sources: deadlines[id].sources }) as const),
  ...calendarDays.map(({ id, sources }) => ({ kind: 'calendarDay', id, sources }) as const),
  ...claimsIn('stop', stops),
  ...services.flatMap(({ id: of, sources, limits = [], openWithoutEid = [], alternatives }): readonly Claim[] => [
    { kind: 'service', id: of, sources },
    ...limits.map((limit) => ({ kind: 'limit', id: limit.id, of, sources: limit.sources }) as const),
    ...openWithoutEid.map((way) => ({ kind: 'without', id: way.id, of, sources: way.sources }) as const),
    ...alternatives.map((way) => ({ kind: 'alternative', id: way.id, of, sources: way.sources }) as const),
  ]),
  ...claimsIn('beside', besideServices),
  ...claimsIn('help', questionHelp),
  ...keysOf(guidance).flatMap((list) => claimsIn(list, guidance[list])),
]

function claimsIn(kind: ClaimKind, table: { readonly [id: string]: readonly SourceId[] }): readonly Claim[] {
  return Object.entries(table).map(([id, sources]) => ({ kind, id, sources }) as Claim)
}

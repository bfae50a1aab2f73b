import { coveredBy } from './access.ts'
import { after, decisionTable, overPossibilities, questionsIn, saysToHold, whenDiagram } from './answerSpace.ts'
import { type Answers, fits, mayFit } from './answers.ts'
import { type ConditionId, conditions } from './data/conditions.ts'
import { type Checker, type Condition, canHold, type DecisionMaker, type Eid, type EidId } from './data/eids.ts'
import type { QuestionId } from './data/questions.ts'
import { type ReasonId, reasons } from './data/reasons.ts'
import { combine, type Diagram } from './diagram.ts'
import { eidById, forEachEid } from './lookup.ts'
import type { SourceId } from './sources.ts'

/** A reason or a condition, with the ids of its sources. Its text is in the locale, under the same id. */
export type Sourced<Id> = { readonly id: Id; readonly sources: readonly SourceId[] }

/** What is decided, before its reasons get their sources and its conditions are added. */
export type Ruling = { readonly reasons: readonly ReasonId[] } & (
  | { readonly kind: 'have' | 'later' | 'no' }
  | { readonly kind: 'yes'; readonly checkedBy?: Checker }
  | { readonly kind: 'depends'; readonly on: DecisionMaker }
  | { readonly kind: 'unneeded'; readonly by: EidId }
)

type Justification = {
  /** Those that hold however the rest is answered; where none is certain, all that may. */
  readonly reasons: readonly Sourced<ReasonId>[]
  readonly conditions: readonly Sourced<ConditionId>[]
}

/** Whether a person can get an eID, and why. Never better than the truth. */
export type Verdict = Justification &
  (
    | { readonly kind: 'have' | 'later' | 'no' }
    | { readonly kind: 'yes'; readonly checkedBy?: Checker }
    | { readonly kind: 'depends'; readonly on: DecisionMaker }
    | { readonly kind: 'unneeded'; readonly by: EidId }
    /** For partial answers only: these open questions could still change it. */
    | { readonly kind: 'unknown'; readonly missing: readonly QuestionId[] }
  )

/** The kind of a verdict, which its words and its colour go by. */
export type VerdictKind = Verdict['kind']

/** What the decision tables alone say, as if no eID were held. */
const tableDiagrams: Record<EidId, Diagram<Ruling>> = forEachEid((eid) =>
  overPossibilities(
    decisionTable<Ruling>(
      eid.rows.map(({ when, ...ruling }) => ({ when, value: ruling })),
      // a table with a gap: a test names it
      { kind: 'no', reasons: [] },
    ),
    (one, other) =>
      isSameRuling(one, other)
        ? { ...one, reasons: [...new Set([...one.reasons, ...other.reasons])] }
        : { kind: 'depends', on: 'numberKind', reasons: ['numberKindDecides'] },
  ),
)

/** Where an eID is held. It counts only for a person who can hold one. */
export const heldDiagrams: Record<EidId, Diagram<boolean>> = forEachEid(({ id }) =>
  combine(whenDiagram(canHold), saysToHold(id), (can, says) => can && says),
)

/** The verdict on each eID, for every way to answer. */
export const verdictDiagrams: Record<EidId, Diagram<Ruling>> = forEachEid((eid) => {
  const covering = [...coveredBy[eid.id]].reverse()
  const free = covering.filter((id) => eidById(id).cost === 'free')
  const unneeded = (by: EidId): Ruling => ({ kind: 'unneeded', by, reasons: ['coveredByAnother'] })
  let ruling = tableDiagrams[eid.id]
  for (const by of free)
    ruling = combine(ruling, tableDiagrams[by], (own, other) => (other.kind === 'yes' ? unneeded(by) : own))
  for (const by of covering) ruling = combine(ruling, heldDiagrams[by], (own, held) => (held ? unneeded(by) : own))
  return combine(ruling, heldDiagrams[eid.id], (own, held) => (held ? { kind: 'have', reasons: ['held'] } : own))
})

/** The verdict on each eID. Partial answers give one as soon as no open answer can change it. */
export function verdictsFor(answers: Answers): Record<EidId, Verdict> {
  return forEachEid((eid): Verdict => {
    const left = after(verdictDiagrams[eid.id], answers)
    const [ruling] = left.values
    if (!ruling || !left.values.every((other) => isSameRuling(ruling, other)))
      return { kind: 'unknown', missing: questionsIn([left]), reasons: [], conditions: [] }
    const all = [...new Set(left.values.flatMap((each) => each.reasons))]
    const certain = all.filter((id) => left.values.every((each) => each.reasons.includes(id)))
    return {
      ...ruling,
      reasons: (certain.length > 0 ? certain : all).map((id) => ({ id, sources: reasons[id] })),
      conditions: conditionsOf(eid, ruling, answers),
    }
  })
}

function isSameRuling(one: Ruling, other: Ruling): boolean {
  const detail = (ruling: Ruling) =>
    'on' in ruling ? ruling.on : 'by' in ruling ? ruling.by : 'checkedBy' in ruling ? ruling.checkedBy : undefined
  return one.kind === other.kind && detail(one) === detail(other)
}

function conditionsOf(eid: Eid, ruling: Ruling, answers: Answers): Verdict['conditions'] {
  return eid.conditions
    .filter((condition) => concerns(condition, ruling) && mayFit(condition.when, answers))
    .map(({ id }) => ({ id, sources: conditions[id] }))
}

/** Before an eID is ordered, or once it is held; never with a no. */
function concerns(condition: Condition, { kind }: Ruling): boolean {
  if (kind === 'have') return condition.for !== undefined
  return isReachable(kind) && condition.for !== 'hold'
}

/** True for a verdict that leaves an eID within reach. */
export function isReachable(kind: VerdictKind): kind is 'yes' | 'later' | 'depends' {
  return kind === 'yes' || kind === 'later' || kind === 'depends'
}

/** For each condition, where it is told. */
export const conditionDiagrams: readonly Diagram<boolean>[] = Object.values(
  forEachEid((eid) =>
    eid.conditions.map((condition) =>
      combine(
        verdictDiagrams[eid.id],
        whenDiagram(condition.when),
        (ruling, fitting) => fitting && concerns(condition, ruling),
      ),
    ),
  ),
).flat()

/** The eIDs that a person holds. Counts only for a person who can hold one. */
export function heldEids(answers: Answers): readonly EidId[] {
  return fits(canHold, answers) ? (answers.have ?? []) : []
}

import { type Answers, fits, possibilities } from './answers.ts'
import type { ConditionId } from './conditions.ts'
import { conditions } from './conditions.ts'
import { type DecidedBy, type Eid, type EidId, eids, forEachEid, type Row } from './eids.ts'
import { type CertainKind, decidingRows, unneededBy } from './kinds.ts'
import type { QuestionId } from './questions.ts'
import { type ReasonId, reasons } from './reasons.ts'
import type { SourceId } from './sources.ts'
import { completions, questionsThatMatter, settledKinds } from './space.ts'

/** A reason or a condition, with the ids of its sources. Its text is in the locale, under the same id. */
export type Grounded<Id> = { readonly id: Id; readonly sources: readonly SourceId[] }

type Grounds = {
  readonly reasons: readonly Grounded<ReasonId>[]
  readonly conditions: readonly Grounded<ConditionId>[]
}

/** Whether a person can get an eID, and why. Never better than the truth. */
export type Verdict = Grounds &
  (
    | { readonly kind: 'have' | 'yes' | 'later' | 'no' }
    | { readonly kind: 'depends'; readonly on: DecidedBy }
    | { readonly kind: 'unneeded'; readonly by: EidId }
    /** For partial sheets only: these open questions could still change it. */
    | { readonly kind: 'unknown'; readonly missing: readonly QuestionId[] }
  )

/** The kind of a verdict, which its words and its colour go by. */
export type VerdictKind = Verdict['kind']

/** The verdict for each eID. A partial sheet gives a verdict as soon as no open answer can change it. */
export function verdictsFor(answers: Answers, kinds = settledKinds(answers)): Record<EidId, Verdict> {
  return forEachEid((eid): Verdict => {
    const kind = kinds[eid.id]
    switch (kind) {
      case undefined:
        return { kind: 'unknown', missing: questionsThatMatter(answers, eid.id), reasons: [], conditions: [] }
      case 'have':
        return { kind, reasons: [reason('held')], conditions: [] }
      case 'unneeded':
        return { kind, by: coverOf(eid, kinds), reasons: [reason('coveredByAnother')], conditions: [] }
      case 'no':
        return { kind, reasons: reasonsOf(rowsFor(eid, answers)), conditions: [] }
      case 'depends':
        return { ...dependence(rowsFor(eid, answers)), conditions: conditionsOf(eid, answers) }
      default:
        return { kind, reasons: reasonsOf(rowsFor(eid, answers)), conditions: conditionsOf(eid, answers) }
    }
  })
}

function reason(id: ReasonId): Grounded<ReasonId> {
  return { id, sources: reasons[id] }
}

/** The rows that decide however the rest is answered; where none does, those that may. Of an unsure sheet, those of either. */
function rowsFor(eid: Eid, answers: Answers): readonly Row[] {
  // what she holds changes no row, so one set stands for all
  const sheets = completions({ ...answers, have: [] })
  const deciding = sheets.map((sheet) => possibilities(sheet).flatMap((each) => decidingRows(eid, each)))
  const rows = [...new Set(deciding.flat())]
  const sure = rows.filter((row) => deciding.every((others) => others.includes(row)))
  return sure.length > 0 ? sure : rows
}

function reasonsOf(rows: readonly Row[]): readonly Grounded<ReasonId>[] {
  return [...new Set(rows.flatMap((row) => row.reasons))].map(reason)
}

/** What a verdict depends on: whoever every row names or, where the rows disagree, which number it is. */
function dependence(rows: readonly Row[]): { kind: 'depends'; on: DecidedBy; reasons: Grounds['reasons'] } {
  const deciders = new Set(rows.map((row) => (row.kind === 'depends' ? row.on : undefined)))
  const [on] = deciders
  return deciders.size === 1 && on
    ? { kind: 'depends', on, reasons: reasonsOf(rows) }
    : { kind: 'depends', on: 'numberKind', reasons: [reason('numberKindDecides')] }
}

function conditionsOf(eid: Eid, answers: Answers): Grounds['conditions'] {
  const all = eid.conditions as readonly { readonly id: ConditionId; readonly when?: Parameters<typeof fits>[0] }[]
  return all.filter(({ when }) => fits(when, answers)).map(({ id }) => ({ id, sources: conditions[id] }))
}

/** What makes it unneeded however the rest is answered. */
function coverOf(eid: Eid, kinds: Record<EidId, CertainKind | undefined>): EidId {
  const held = eids.filter(({ id }) => kinds[id] === 'have').map(({ id }) => id)
  const by = unneededBy(eid, held, kinds)
  if (!by) throw new Error(`Nothing covers ${eid.id}, yet its verdict is unneeded: see coveredBy in openings.ts.`)
  return by
}

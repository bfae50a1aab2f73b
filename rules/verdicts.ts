import { type Answers, fits, possibilities } from './answers.ts'
import type { ConditionId } from './conditions.ts'
import { conditions } from './conditions.ts'
import { type DecidedBy, type Eid, type EidId, forEachEid } from './eids.ts'
import { decidingRows, heldBy, tableKinds, unneededBy } from './kinds.ts'
import type { QuestionId } from './questions.ts'
import { type ReasonId, reasons } from './reasons.ts'
import type { SourceId } from './sources.ts'
import { completions, questionsThatMatter, settledKinds } from './space.ts'

/** A reason or a condition, with the ids of its sources. Its text is in the locale, under the same id. */
export type Grounded<Id> = { readonly id: Id; readonly sources: readonly SourceId[] }

type Grounds = {
  /** Those that hold however the rest is answered; of a partial sheet for which none does, all that may. */
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
        return { kind, by: coverOf(eid, answers), reasons: [reason('coveredByAnother')], conditions: [] }
      case 'no':
        return { kind, reasons: groundsFor(eid, answers).reasons, conditions: [] }
      case 'depends': {
        const { on, reasons } = groundsFor(eid, answers)
        return { kind, on: on as DecidedBy, reasons, conditions: conditionsOf(eid, answers) }
      }
      default:
        return { kind, reasons: groundsFor(eid, answers).reasons, conditions: conditionsOf(eid, answers) }
    }
  })
}

function reason(id: ReasonId): Grounded<ReasonId> {
  return { id, sources: reasons[id] }
}

type Ground = { readonly on: DecidedBy | undefined; readonly reasons: readonly ReasonId[] }

/** Whom a verdict depends on, if it does, and the reasons that every completion gives; where none is sure, all that some give. */
function groundsFor(eid: Eid, answers: Answers): Pick<Ground, 'on'> & Pick<Grounds, 'reasons'> {
  // what she holds changes no row, so one set stands for all
  const grounds = completions({ ...answers, have: [] }).map((sheet) => groundOn(eid, sheet))
  const all = [...new Set(grounds.flatMap(({ reasons }) => reasons))]
  const sure = all.filter((id) => grounds.every(({ reasons }) => reasons.includes(id)))
  return { on: grounds[0]?.on, reasons: (sure.length > 0 ? sure : all).map(reason) }
}

/** What decides on a complete sheet: the rows that fit or, where the two numbers of an unsure one disagree, which number it is. */
function groundOn(eid: Eid, sheet: Answers): Ground {
  const rows = possibilities(sheet).flatMap((each) => decidingRows(eid, each))
  const verdicts = new Set(rows.map((row) => (row.kind === 'depends' ? row.on : row.kind)))
  if (verdicts.size > 1) return { on: 'numberKind', reasons: ['numberKindDecides'] }
  const [row] = rows
  return { on: row?.kind === 'depends' ? row.on : undefined, reasons: rows.flatMap(({ reasons }) => reasons) }
}

function conditionsOf(eid: Eid, answers: Answers): Grounds['conditions'] {
  const all = eid.conditions as readonly { readonly id: ConditionId; readonly when?: Parameters<typeof fits>[0] }[]
  return all.filter(({ when }) => fits(when, answers)).map(({ id }) => ({ id, sources: conditions[id] }))
}

function coverOf(eid: Eid, answers: Answers): EidId {
  const sheet = completions(answers)[0] as Answers
  const by = unneededBy(eid, heldBy(sheet), tableKinds(sheet))
  if (!by) throw new Error(`Nothing covers ${eid.id}, yet its verdict is unneeded: see coveredBy in openings.ts.`)
  return by
}

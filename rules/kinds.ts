import { type Answers, fits, possibilities } from './answers.ts'
import { canHold, type Eid, type EidId, eidById, forEachEid, type Row } from './eids.ts'
import { coveredBy } from './openings.ts'

/** The kinds of verdict that a complete sheet can have. */
export const verdictKinds = ['have', 'yes', 'later', 'depends', 'no', 'unneeded'] as const

/** A kind of verdict that a complete sheet can have. */
export type CertainKind = (typeof verdictKinds)[number]

/** The eIDs that she holds. Counts only with a number, since nobody holds one without. */
export function heldBy(answers: Answers): readonly EidId[] {
  return fits(canHold, answers) ? (answers.have ?? []) : []
}

/** The rows of an eID's decision table that decide: the first that fits and, for a no, every other no that fits. */
export function decidingRows(eid: Eid, answers: Answers): readonly Row[] {
  const rows = (eid.rows as readonly Row[]).filter((row) => fits(row.when, answers))
  const first = rows[0]
  if (!first) return []
  return first.kind === 'no' ? rows.filter((row) => row.kind === 'no') : [first]
}

/** The verdicts of the decision tables alone. Where the sheet stands for several, one that differs `depends` on which it is. */
export function tableKinds(answers: Answers): Record<EidId, Row['kind'] | undefined> {
  const sheets = possibilities(answers)
  return forEachEid((eid) => {
    const kinds = sheets.map((sheet) => (eid.rows as readonly Row[]).find((row) => fits(row.when, sheet))?.kind)
    return kinds.every((kind) => kind === kinds[0]) ? kinds[0] : 'depends'
  })
}

/** The eID that makes this one unneeded: one that opens as much and is held or, if none is, is free and can be had today. */
export function unneededBy(
  eid: Eid,
  held: readonly EidId[],
  table: Record<EidId, Row['kind'] | undefined>,
): EidId | undefined {
  const covers = coveredBy[eid.id]
  return (
    covers.find((id) => held.includes(id)) ?? covers.find((id) => eidById(id).cost === 'free' && table[id] === 'yes')
  )
}

/** The kind of verdict for each eID. The sheet must be complete as far as the verdicts go. */
export function kindsOf(
  held: readonly EidId[],
  table: Record<EidId, Row['kind'] | undefined>,
): Record<EidId, CertainKind | undefined> {
  return forEachEid((eid) => {
    if (held.includes(eid.id)) return 'have'
    return unneededBy(eid, held, table) ? 'unneeded' : table[eid.id]
  })
}

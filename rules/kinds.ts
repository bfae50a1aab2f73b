import { type Answers, fits, possibilities } from './answers.ts'
import { canHold, type Eid, type EidId, eidById, forEachEid, type Row } from './eids.ts'
import { coveredBy } from './openings.ts'

/** The kinds of verdict that a complete sheet can have. */
export const verdictKinds = ['have', 'yes', 'later', 'depends', 'no', 'unneeded'] as const

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

/** The verdict of the decision table alone. Where the sheet stands for several, one that differs `depends` on which it is. */
export function tableKind(eid: Eid, answers: Answers): Row['kind'] | undefined {
  const kinds = possibilities(answers).map((sheet) => decidingRows(eid, sheet)[0]?.kind)
  return kinds.every((kind) => kind === kinds[0]) ? kinds[0] : 'depends'
}

/** The eID that makes this one unneeded: one that opens as much and is held, or is free and can be had today. */
export function unneededBy(
  eid: Eid,
  held: readonly EidId[],
  table: (id: EidId) => Row['kind'] | undefined,
): EidId | undefined {
  return coveredBy[eid.id].find((id) => held.includes(id) || (eidById(id).cost === 'free' && table(id) === 'yes'))
}

/** The kind of verdict for each eID. The sheet must be complete as far as the verdicts go. */
export function kindsOf(
  held: readonly EidId[],
  table: Record<EidId, Row['kind'] | undefined>,
): Record<EidId, CertainKind | undefined> {
  return forEachEid((eid) => {
    if (held.includes(eid.id)) return 'have'
    return unneededBy(eid, held, (id) => table[id]) ? 'unneeded' : table[eid.id]
  })
}

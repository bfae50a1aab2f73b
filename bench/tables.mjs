// The verdicts of the decision tables alone, from the rows that an engine says decide. The engines differ only in how
// they find those rows.
import { decidingRows, eids, possibilities } from './.build/node/product.js'

/** Our own rows, read afresh for every sheet: nothing is kept from one to the next. */
export function ownTables(sheet) {
  const meant = possibilities(sheet)
  return Object.fromEntries(eids.map((eid) => [eid.id, verdictFrom(meant.map((one) => decidingRows(eid, one)))]))
}

/**
 * One verdict from the deciding rows of each sheet that this one stands for ("I am not sure which number I have").
 * Where those disagree, it depends on which number it is.
 */
export function verdictFrom(rowsOfEach) {
  const rows = rowsOfEach.flat()
  const kinds = new Set(rowsOfEach.map(([first]) => first.kind))
  const deciders = new Set(rows.map(({ on }) => on))
  if (kinds.size > 1 || deciders.size > 1) {
    return { kind: 'depends', on: 'numberKind', reasons: ['numberKindDecides'] }
  }
  const [{ kind, on }] = rows
  return { kind, on, reasons: [...new Set(rows.flatMap(({ reasons }) => reasons))] }
}

/** Of all rows that fit, in order, those that decide: the first and, for a no, every other no. */
export function decidingOf(fitting) {
  const [first] = fitting
  return first.kind === 'no' ? fitting.filter(({ kind }) => kind === 'no') : [first]
}

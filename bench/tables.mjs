// The verdicts of the decision tables alone, from the rows that an engine says decide. The engines differ only in how
// they find those rows.
import { eids, fits, possibilities } from './.build/node/product.js'

/** Our own rows, read afresh for every sheet: nothing is kept from one to the next. */
export function ownTables(sheet) {
  const meant = possibilities(sheet)
  return Object.fromEntries(eids.map((eid) => [eid.id, verdictFrom(meant.map((one) => decidingRow(eid, one)))]))
}

function decidingRow(eid, sheet) {
  return eid.rows.find(({ when }) => fits(when, sheet))
}

/**
 * One verdict from the deciding row of each sheet that this one stands for ("I am not sure which number I have").
 * Where those disagree, it depends on which number it is.
 */
export function verdictFrom([first, ...others]) {
  if (others.some(({ kind, on }) => kind !== first.kind || on !== first.on))
    return { kind: 'depends', on: 'numberKind', reasons: ['numberKindDecides'] }
  const { kind, on } = first
  return { kind, on, reasons: [...new Set([first, ...others].flatMap(({ reasons }) => reasons))] }
}

// Before anything is timed: all engines must say the same, on every complete sheet.
import { isDeepStrictEqual } from 'node:util'
import { eids, heldBy, kindsOf, tableKinds, verdictsFor } from './.build/node/product.js'
import { sheets } from './sheets.mjs'

/**
 * Throws at the first sheet where an engine and our verdicts differ. What she holds, and what that makes unneeded, is laid
 * over the tables afterwards: the engines have no place for it, since it looks at the verdicts of the other tables for
 * all the numbers that she may have. So the tables are compared, then the kinds once our overlay lies over them.
 */
export async function checkAgreement(name, tablesOf) {
  for (const sheet of sheets) {
    const ours = verdictsFor(sheet)
    const theirs = await tablesOf(sheet)
    const kinds = Object.fromEntries(eids.map(({ id }) => [id, theirs[id].kind]))
    const overlaid = kindsOf(heldBy(sheet), kinds)
    for (const eid of eids) {
      const verdict = ours[eid.id]
      const isTable = verdict.kind !== 'have' && verdict.kind !== 'unneeded'
      const agree =
        theirs[eid.id].kind === tableKinds(sheet)[eid.id] &&
        overlaid[eid.id] === verdict.kind &&
        (!isTable || isDeepStrictEqual(theirs[eid.id], plain(verdict)))
      if (!agree) {
        const said = JSON.stringify({ sheet, eid: eid.id, ours: verdict, theirs: theirs[eid.id] })
        throw new Error(`${name} and our rules differ: ${said}`)
      }
    }
  }
}

function plain({ kind, on, reasons }) {
  return { kind, on, reasons: reasons.map(({ id }) => id) }
}

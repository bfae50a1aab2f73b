// Before anything is timed: all engines must say the same, on every complete sheet.
import { isDeepStrictEqual } from 'node:util'
import { eids, verdictsFor } from './.build/node/product.js'
import { sheets } from './sheets.mjs'

/**
 * Throws at the first sheet where an engine and our verdicts differ. The engines do the decision tables alone: what a person
 * holds, and what that makes unneeded, is laid over the tables, so those verdicts are not compared.
 */
export async function checkAgreement(name, tablesOf) {
  for (const sheet of sheets) {
    const ours = verdictsFor(sheet)
    const theirs = await tablesOf(sheet)
    for (const { id } of eids) {
      const { kind } = ours[id]
      if (kind === 'have' || kind === 'unneeded' || isDeepStrictEqual(theirs[id], plain(ours[id]))) continue
      throw new Error(
        `${name} and our rules differ: ${JSON.stringify({ sheet, id, ours: ours[id], theirs: theirs[id] })}`,
      )
    }
  }
}

function plain({ kind, on, reasons }) {
  return { kind, on, reasons: reasons.map(({ id }) => id) }
}

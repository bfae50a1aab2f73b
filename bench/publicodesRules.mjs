// Our decision tables in publicodes, made from the same data: a row is a condition, a table the variations over its rows.
import Engine from 'publicodes'
import { eids, possibilities, questions } from './.build/node/product.js'
import { verdictFrom } from './tables.mjs'

const asked = questions.filter(({ kind }) => kind === 'one').map(({ id }) => id)

const rules = Object.fromEntries([
  ...asked.map((id) => [id, { question: id }]),
  ...eids.flatMap((eid) => [
    ...eid.rows.map((row, place) => [nameOf(eid, place), conditionOf(row.when)]),
    [eid.id, { variations: eid.rows.map((_, place) => ({ si: nameOf(eid, place), alors: `'${place}'` })) }],
  ]),
])

const engine = new Engine(rules, { logger: { log() {}, warn() {}, error: console.error } })

function nameOf(eid, place) {
  return `${eid.id} row ${place}`
}

function conditionOf(when) {
  const named = Object.entries(when)
  if (named.length === 0) return 'oui'
  return {
    'toutes ces conditions': named.map(([id, answers]) => ({
      'une de ces conditions': answers.map((answer) => `${id} = '${answer}'`),
    })),
  }
}

/** The table verdicts of one sheet. */
export function publicodesTables(sheet) {
  const rowOfEach = possibilities(sheet).map((meant) => {
    engine.setSituation(situationOf(meant))
    return Object.fromEntries(eids.map((eid) => [eid.id, decidingRow(eid)]))
  })
  return Object.fromEntries(eids.map(({ id }) => [id, verdictFrom(rowOfEach.map((row) => row[id]))]))
}

function situationOf(sheet) {
  return Object.fromEntries(asked.filter((id) => sheet[id]).map((id) => [id, `'${sheet[id]}'`]))
}

function decidingRow(eid) {
  return eid.rows[Number(engine.evaluate(eid.id).nodeValue)]
}

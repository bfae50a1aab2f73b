// Our decision tables as rules of json-rules-engine, made from the same data: a row is a rule, its `when` the conditions,
// the row itself what the event carries.
import { Engine } from 'json-rules-engine'
import { eids, possibilities, questions } from './.build/node/product.js'
import { verdictFrom } from './tables.mjs'

const rules = eids.flatMap((eid) =>
  eid.rows.map((row, place) => ({
    conditions: { all: Object.entries(row.when).map(([fact, value]) => ({ fact, operator: 'in', value })) },
    event: { type: eid.id, params: { place, row } },
  })),
)

/** An unasked question has no answer, but the engine requires every fact. */
const nothing = Object.fromEntries(questions.map(({ id }) => [id, null]))

const engine = new Engine(rules)

/** The table verdicts of one sheet. One run of the engine finds every row that fits, of all four tables. */
export async function jsonRulesTables(sheet) {
  const rowOfEach = []
  for (const meant of possibilities(sheet)) {
    const { events } = await engine.run({ ...nothing, ...meant })
    rowOfEach.push(Object.fromEntries(eids.map(({ id }) => [id, rowsIn(events, id)[0]])))
  }
  return Object.fromEntries(eids.map(({ id }) => [id, verdictFrom(rowOfEach.map((row) => row[id]))]))
}

/** The engine has no order of its own among rules of one priority. */
function rowsIn(events, id) {
  return events
    .filter(({ type }) => type === id)
    .sort((one, other) => one.params.place - other.params.place)
    .map(({ params }) => params.row)
}

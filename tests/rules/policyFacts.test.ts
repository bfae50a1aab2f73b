import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { eidById, reasons } from '#rules'
import { core } from '../../src/i18n/en/core.ts'
import { asRead } from '../support/headings.ts'

const policy = readFileSync('docs/policy.md', 'utf8')

/** The facts of each row of the table under the name of an eID. */
function factsUnder(name: string): readonly (readonly string[])[] {
  const [, under = ''] = policy.split(`**${name}**, level`)
  const [, table = ''] = under.split('| --- | --- | --- |\n')
  const [rows = ''] = table.split('\n\n')
  return rows.split('\n').map((row) => row.split('|').at(-2)?.trim().split(', ') ?? [])
}

test.for(['bankid', 'buypass', 'commfides'] as const)(
  'the rows of %s rest on the facts that docs/policy.md names',
  (id) => {
    // no number, and under 13, stand above all tables
    const rows = eidById(id).rows.slice(2)
    const facts = factsUnder(asRead(core.eids[id].name))
    expect(rows).toHaveLength(facts.length)
    const missing = rows.map((row, at) => {
      const sources: readonly string[] = row.reasons.flatMap((reason) => reasons[reason])
      return facts[at]?.filter((fact) => !sources.includes(fact))
    })
    expect(missing.flat()).toEqual([])
  },
)

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { accessibilityFile } from '../../scripts/publisher/accessibilityFile.mjs'
import { faultsIn } from '../../scripts/publisher/read.mjs'

const statement = JSON.parse(readFileSync('accessibility.json', 'utf8'))
const faults = (data: unknown) => faultsIn('accessibility.json', data, accessibilityFile)

test('accessibility.json has no fault', () => {
  expect(faults(statement)).toEqual([])
})

test.for([
  ['another status', { criteria: [{ ...statement.criteria[0], status: 'fine' }] }, '"criteria.0.status" has no text'],
  ['another level', { criteria: [{ ...statement.criteria[0], level: 'AAA' }] }, '"criteria.0.level" is no level'],
  ['a fault without words', { faults: ['colours'] }, '"faults.0" has no text'],
  ['no day', { tested: undefined }, '"tested" is missing: write the day'],
  ['a day that is none', { tested: '2026-02-30' }, '"tested" is something else: write the day'],
] as const)('accessibility.json with %s is refused, with the field', ([, change, complaint]) => {
  expect(faults({ ...statement, ...change })).toEqual([expect.stringContaining(`accessibility.json: ${complaint}`)])
})

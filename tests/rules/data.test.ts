import { describe, expect, test } from 'vitest'
import { blockers, conditions, deadlines, eids, questionById, reasons, services, steps, stops, type When } from '#rules'
import { dataFaults, type RuleData, ruleData } from '../support/dataFaults.ts'

const first = <T>(list: readonly T[]): T => list[0] as T

describe('The data', () => {
  test('has no fault', () => {
    expect(dataFaults(ruleData)).toEqual([])
  })

  test('names only questions and answers that exist', () => {
    const whens: readonly (When | undefined)[] = [
      ...eids.flatMap(({ rows, conditions: told }) => [...rows, ...told]),
      ...services.flatMap((service) => Object.values(service).filter(Array.isArray).flat()),
      ...steps,
      ...blockers,
    ].map((each) => (each as { when?: When }).when)
    for (const when of whens) {
      for (const [id, answers] of Object.entries(when ?? {})) {
        expect((questionById(id as 'age') as { answers: readonly string[] }).answers).toEqual(
          expect.arrayContaining(answers as string[]),
        )
      }
    }
  })

  test('uses every reason, condition, deadline and stop line', () => {
    const used = JSON.stringify([eids, steps])
    const special = ['held', 'coveredByAnother', 'numberKindDecides']
    const ids = [...Object.keys(reasons), ...Object.keys(conditions), ...Object.keys(deadlines), ...Object.keys(stops)]
    expect(ids.filter((id) => !used.includes(`"${id}"`) && !special.includes(id))).toEqual([])
  })

  test('keeps an old name for every id that was renamed', () => {
    expect(questionById('age')).toHaveProperty('aliases', { teen: 'from13', child: 'under13' })
    expect(questionById('document')).toHaveProperty('aliases', { norwegianDocument: 'travelDocument' })
    expect(questionById('services')).toHaveProperty('aliases', { osloKommune: 'municipality' })
  })
})

describe('A fault is named with its datum and what to do', () => {
  const eid = first(ruleData.eids)
  const step = first(ruleData.steps)
  const broken: readonly (readonly [what: string, data: RuleData, sentence: RegExp])[] = [
    [
      'a table that does not decide',
      { ...ruleData, eids: [{ ...eid, rows: eid.rows.slice(0, -1) }] },
      /The table of bankid does not decide for .*: give it a last row/,
    ],
    [
      'a step that requires what nothing provides',
      { ...ruleData, steps: [{ ...step, requires: ['minidLetter'] }] },
      /Step parentActs requires minidLetter, which no step provides/,
    ],
    [
      'steps that wait for each other',
      {
        ...ruleData,
        steps: [
          { ...step, requires: ['minid'], provides: ['minidLetter'] },
          { ...step, id: 'orderMinid', requires: ['minidLetter'], provides: ['minid'] },
        ],
      },
      /Step parentActs waits for itself/,
    ],
    [
      'a service without a way to manage',
      { ...ruleData, services: [{ ...first(ruleData.services), alternatives: [] }] },
      /Service myTax leaves someone without a way/,
    ],
    ['a fact that is not there', { ...ruleData, eids: [{ ...eid, sources: ['E999'] }] }, /bankid rests on E999/],
  ]

  test.for(broken)('%s', ([, data, sentence]) => {
    expect(dataFaults(data)).toContainEqual(expect.stringMatching(sentence))
  })
})

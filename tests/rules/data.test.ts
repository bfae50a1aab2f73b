import { describe, expect, test } from 'vitest'
import { currentId, optionsOf, type Question, questionById, questions, type StepData } from '#rules'
import { dataFaults, type RuleData, ruleData } from '../support/dataFaults.ts'

describe('The rule data', () => {
  test('has no fault', () => {
    expect(dataFaults(ruleData)).toEqual([])
  })

  test.for([
    ['age', 'teen', 'from13'],
    ['age', 'child', 'under13'],
    ['document', 'norwegianDocument', 'travelDocument'],
    ['services', 'osloKommune', 'municipality'],
  ] as const)('for %s reads the old id %s as %s', ([question, old, now]) => {
    expect(currentId(questionById(question), old)).toBe(now)
  })

  test('gives no old id a new meaning', () => {
    for (const question of questions) {
      const aliases: { readonly [old: string]: string } = 'aliases' in question ? question.aliases : {}
      for (const [old, now] of Object.entries(aliases)) {
        expect(optionsOf(question)).not.toContain(old)
        expect(optionsOf(question)).toContain(now)
      }
    }
  })
})

describe('A fault report names the datum and the fix for', () => {
  const [question] = ruleData.questions as readonly [Question]
  const [eid] = ruleData.eids as readonly [RuleData['eids'][number]]
  const [service] = ruleData.services as readonly [RuleData['services'][number]]
  const [step] = ruleData.steps as readonly [StepData]

  /** The data with one more item, which has a fault. */
  const withEid = (broken: object) => ({ ...ruleData, eids: [...ruleData.eids, { ...eid, ...broken }] }) as RuleData
  const withService = (broken: object) =>
    ({ ...ruleData, services: [...ruleData.services, { ...service, ...broken }] }) as RuleData
  const withSteps = (...broken: readonly object[]) =>
    ({ ...ruleData, steps: [...ruleData.steps, ...broken.map((each) => ({ ...step, ...each }))] }) as RuleData

  const faults: readonly (readonly [what: string, data: RuleData, sentence: RegExp])[] = [
    [
      'a table that does not decide',
      withEid({ id: 'newEid', rows: eid.rows.slice(0, -1) }),
      /The table of newEid does not decide for \{.*\}: give it a last row/,
    ],
    [
      'an eID that no step leads to',
      withEid({ id: 'newEid' }),
      /No step provides newEid, so no plan leads to it: add a step/,
    ],
    [
      'a step that requires what nothing provides',
      withSteps({ id: 'newStep', requires: ['newThing'] }),
      /Step newStep requires newThing, which no step provides: add one/,
    ],
    [
      'steps that wait for each other',
      withSteps(
        { id: 'chicken', requires: ['egg'], provides: ['chicken'] },
        { id: 'egg', requiresIf: { later: ['chicken'] }, provides: ['egg'] },
      ),
      /Step chicken waits for itself: take away one/,
    ],
    [
      'a service without a way to manage',
      withService({ id: 'newService', alternatives: [] }),
      /Service newService leaves some people without a way to manage: give/,
    ],
    [
      'a service with no way in',
      withService({ id: 'newService', login: { through: 'own', accepts: {} } }),
      /Service newService has no way in: let/,
    ],
    ['an empty list of answers', withSteps({ id: 'newStep', when: { age: [] } }), /Step newStep fits no one: its list/],
    [
      'answers that no rule tells apart',
      {
        ...ruleData,
        questions: [...ruleData.questions, { ...question, id: 'phone', answers: ['smart', 'other'] } as never],
      },
      /Nothing tells smart from other in phone: name one of them in a `when`/,
    ],
  ]

  test.for(faults)('%s', ([, data, sentence]) => {
    expect(dataFaults(data)).toContainEqual(expect.stringMatching(sentence))
  })
})

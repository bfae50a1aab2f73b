import { describe, expect, test } from 'vitest'
import { type Answers, firstQuestion, nextQuestion, type QuestionId, walk } from '#rules'
import { applicant, newcomer, resident } from '../support/person.ts'

describe('Who is asked what', () => {
  const ways: readonly (readonly [who: string, Answers, asked: readonly QuestionId[]])[] = [
    ['someone without a number goes straight to the services', applicant.answers, ['idNumber', 'services']],
    [
      'someone who holds BankID goes straight to the services',
      newcomer.with({ have: ['bankid'] }).answers,
      ['idNumber', 'have', 'services'],
    ],
    [
      'a newcomer without an account is not asked what her bank said',
      newcomer.answers,
      ['idNumber', 'have', 'age', 'bank', 'document', 'services'],
    ],
    [
      'a resident with an account is asked everything',
      resident.answers,
      ['idNumber', 'have', 'age', 'bank', 'bankAnswer', 'document', 'services'],
    ],
    [
      'a resident whose bank said yes is not asked what she can show',
      resident.with({ bankAnswer: 'yes' }).answers,
      ['idNumber', 'have', 'age', 'bank', 'bankAnswer', 'services'],
    ],
    [
      'a child without an account is not asked what she can show',
      newcomer.with({ age: 'child' }).answers,
      ['idNumber', 'have', 'age', 'bank', 'services'],
    ],
  ]

  test.for(ways)('%s', ([, answers, asked]) => {
    expect(walk(answers)).toMatchObject({ asked, complete: true, atMost: asked.length })
  })

  test('the first page asks for the number', () => {
    expect([firstQuestion, nextQuestion({})]).toEqual(['idNumber', 'idNumber'])
  })

  test('somebody who has answered everything is asked nothing', () => {
    expect(nextQuestion(resident.answers)).toBeUndefined()
  })
})

describe('Answers that are given before they are asked for', () => {
  test('a walk keeps those that may still be asked for', () => {
    const early: Answers = { age: 'adult', document: 'passport', services: ['nav'] }
    expect(walk(early)).toEqual({ asked: ['idNumber'], answers: early, complete: false, atMost: 7 })
  })

  test('a walk keeps the answers after a gap', () => {
    const { age: _, ...gap } = resident.answers
    expect(walk(gap)).toEqual({ asked: ['idNumber', 'have', 'age'], answers: gap, complete: false, atMost: 7 })
  })

  test('a walk leaves out what nobody would ask her any more', () => {
    const { answers } = walk({ ...resident.answers, idNumber: 'none' })
    expect(answers).toEqual({ idNumber: 'none', services: 'all' })
  })

  test('a walk leaves out what the bank said when there is no account', () => {
    const { answers } = walk({ ...resident.answers, bank: 'none' })
    expect(answers).toEqual(resident.withoutAccount.answers)
  })

  test('a walk of what a walk kept is the same walk', () => {
    const first = walk({ ...resident.answers, have: ['bankid', 'minid'] })
    expect(walk(first.answers)).toEqual(first)
  })
})

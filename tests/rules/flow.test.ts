import { describe, expect, test } from 'vitest'
import { type Answers, eids, nextQuestion, openQuestions, type QuestionId, questions, recommend, walk } from '#rules'
import { partialSheet } from '../support/bruteForce.ts'
import { everyStop } from '../support/everyWalk.ts'
import { applicant, newcomer, resident } from '../support/person.ts'

const stops = everyStop()
const ends = stops.filter(({ next }) => next === undefined)
const order: readonly QuestionId[] = questions.map(({ id }) => id)

/** The sheets for which a law does not hold; a few are enough to see what is wrong. */
function breaking(of: typeof stops, law: (stop: (typeof stops)[number]) => boolean): readonly unknown[] {
  return of.filter((stop) => !law(stop)).slice(0, 5)
}

function changesSomething(answers: Answers, question: QuestionId): boolean {
  const sheet = partialSheet(answers)
  return eids.some(({ id }) => sheet.canChange(question, id))
}

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
    expect(nextQuestion({})).toBe('idNumber')
  })

  test('somebody who has answered everything is asked nothing', () => {
    expect(nextQuestion(resident.answers)).toBeUndefined()
  })
})

describe('On every way through the questions', () => {
  test('nobody reaches a dead end: every way ends with the services answered and every verdict known', () => {
    expect(
      breaking(ends, ({ answers }) => {
        const verdicts = Object.values(recommend(answers).eids).map(({ verdict }) => verdict.kind)
        return answers.services !== undefined && !verdicts.includes('unknown')
      }),
    ).toEqual([])
  })

  test('two to seven questions are asked, in asking order', () => {
    expect(new Set(ends.map(({ asked }) => asked.length))).toEqual(new Set([2, 3, 5, 6, 7]))
    expect(breaking(ends, ({ asked }) => asked.join() === order.filter((id) => asked.includes(id)).join())).toEqual([])
  })

  test('what the bank said is asked only of people with an account', () => {
    expect(
      breaking(
        ends,
        ({ asked, answers }) =>
          !asked.includes('bankAnswer') || ['onlineBank', 'accountOnly'].includes(answers.bank ?? ''),
      ),
    ).toEqual([])
  })

  test('the services come last, once, for everybody', () => {
    expect(breaking(ends, ({ asked }) => asked.indexOf('services') === asked.length - 1)).toEqual([])
  })

  test('every question asked, but for the services, can still change a verdict', () => {
    expect(
      breaking(stops, ({ answers, next }) => !next || next === 'services' || changesSomething(answers, next)),
    ).toEqual([])
  })

  test('every question passed over can change nothing any more', () => {
    expect(
      breaking(stops, ({ answers, next }) => {
        const before = next ? order.slice(0, order.indexOf(next)) : order
        return !before.some((id) => answers[id] === undefined && changesSomething(answers, id))
      }),
    ).toEqual([])
  })

  test('the questions that may still come are exactly those that can change a verdict, and the services', () => {
    expect(
      breaking(stops, ({ answers }) => {
        const expected = order.filter((id) =>
          id === 'services' ? answers.services === undefined : changesSomething(answers, id),
        )
        return openQuestions(answers).join() === expected.join()
      }),
    ).toEqual([])
  })

  test('the most questions that there can be never grows with an answer, and is what comes in the end', () => {
    const isSample = ({ answers }: { answers: Answers }) => (answers.have ?? []).every((id) => id === 'minid')
    const most = new Map(stops.filter(isSample).map(({ answers }) => [JSON.stringify(answers), walk(answers).atMost]))
    expect(
      breaking(stops.filter(isSample), ({ answers, asked, next }) => {
        const { [asked.at(-1) ?? 'idNumber']: _last, ...before } = answers
        const now = most.get(JSON.stringify(answers)) ?? Number.NaN
        const isBounded = asked.length === 0 || now <= (most.get(JSON.stringify(before)) ?? Number.NaN)
        return isBounded && now >= asked.length && now <= 7 && (next !== undefined || now === asked.length)
      }),
    ).toEqual([])
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

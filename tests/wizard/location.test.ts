import { describe, expect, test } from 'vitest'
import { type Answers, questions } from '#rules'
import { firstOpenLocation, locationBefore, progressAt, type WizardPage } from '../../src/wizard/location.ts'
import { applicant, newcomer, resident } from '../support/person.ts'

const people = { applicant, newcomer, resident, 'holder of BankID': resident.with({ have: ['bankid'] }) }
const everyone = Object.entries(people).map(([who, { answers }]) => ({
  who,
  answers: firstOpenLocation(answers).answers,
}))

/** The pages that Back leads through, from the result to the start. */
function backFromResult(answers: Answers): readonly WizardPage[] {
  const pages: WizardPage[] = ['result']
  while (pages.at(-1) !== 'start' && pages.length < questions.length + 2) {
    pages.push(locationBefore({ page: pages.at(-1) as WizardPage, answers }).page)
  }
  return pages
}

describe('Back', () => {
  test('keeps all answers', () => {
    expect(locationBefore({ page: 'age', answers: newcomer.answers }).answers).toEqual(newcomer.answers)
  })
})

describe('Progress', () => {
  test.for(everyone)('of the $who counts up by one, and its maximum never grows', ({ answers }) => {
    const asked = backFromResult(answers).slice(1, -1).toReversed()
    const progress = asked.map((page) => progressAt({ page, answers }))
    expect(progress.map(({ at }) => at)).toEqual(asked.map((_, index) => index + 1))
    const most = progress.map((each) => each.most)
    expect(most).toEqual(most.toSorted((one, other) => other - one))
    expect(most[0]).toBe(questions.length)
    expect(most.at(-1)).toBe(asked.length)
  })

  test('of a page does not depend on later answers', () => {
    const { idNumber, stay } = newcomer.answers
    expect(progressAt({ page: 'age', answers: newcomer.answers })).toEqual(
      progressAt({ page: 'age', answers: { idNumber, stay } }),
    )
  })
})

describe('The next open location', () => {
  test('is the first question without answers', () => {
    expect(firstOpenLocation({})).toEqual({ page: 'idNumber', answers: {} })
  })

  test('is the result with all answers', () => {
    expect(firstOpenLocation(resident.answers)).toEqual({ page: 'result', answers: resident.answers })
  })

  test('after an answer in the middle is the first open question', () => {
    const { bank: _, ...gap } = newcomer.answers
    expect(firstOpenLocation({ ...gap, age: 'from13' })).toEqual({ page: 'bank', answers: { ...gap, age: 'from13' } })
  })
})

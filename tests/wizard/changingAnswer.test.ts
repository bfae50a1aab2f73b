import { describe, expect, test } from 'vitest'
import { arrivalOf, follow, visited } from '../support/machine.ts'
import { applicant, newcomer, resident } from '../support/person.ts'

/** The resident without a bank account, who is not asked about the bank's reply. */
const withoutAccount = resident.without('bankAnswer').with({ bank: 'none' }).answers

describe('Changing an answer from the result', () => {
  test('leads straight back to the result when no new question comes up', () => {
    const move = follow(visited('document', newcomer.answers), {
      type: 'answered',
      question: 'document',
      answer: 'eeaIdCard',
    })
    const answers = newcomer.with({ document: 'eeaIdCard' }).answers
    expect(arrivalOf(move)).toEqual({ page: 'result', answers, notice: undefined })
    expect(move.emitted).toEqual([
      { type: 'moved', from: { page: 'document', answers }, to: { page: 'result', answers } },
    ])
  })

  test('leads to a new question, and keeps the other answers', () => {
    const move = follow(visited('bank', newcomer.answers), { type: 'answered', question: 'bank', answer: 'onlineBank' })
    const { answers } = newcomer.with({ bank: 'onlineBank' })
    expect(arrivalOf(move)).toEqual({ page: 'bankAnswer', answers, notice: undefined })
  })

  test('to the same answer leads straight back without a notice', () => {
    const move = follow(visited('age', newcomer.answers), { type: 'answered', question: 'age', answer: 'adult' })
    expect(arrivalOf(move)).toEqual({ page: 'result', answers: newcomer.answers, notice: undefined })
  })

  test('drops an answer that no longer applies, with a notice', () => {
    const move = follow(visited('bank', resident.answers), { type: 'answered', question: 'bank', answer: 'none' })
    expect(arrivalOf(move)).toEqual({ page: 'result', answers: withoutAccount, notice: 'dropped' })
  })

  test('to no number drops the answers that require one, with a notice', () => {
    const move = follow(visited('idNumber', resident.answers), {
      type: 'answered',
      question: 'idNumber',
      answer: 'none',
    })
    expect(arrivalOf(move)).toEqual({ page: 'result', answers: applicant.answers, notice: 'dropped' })
  })

  test('and going back shows the new choice without a notice', () => {
    const { emitted } = follow(visited('idNumber', resident.answers), {
      type: 'answered',
      question: 'idNumber',
      answer: 'none',
    })
    expect(emitted).toEqual([
      {
        type: 'moved',
        from: { page: 'idNumber', answers: applicant.answers },
        to: { page: 'result', answers: applicant.answers },
      },
    ])
    const back = emitted.map(({ from }) => arrivalOf(follow(visited(from.page, from.answers))))
    expect(back).toEqual([{ page: 'idNumber', answers: applicant.answers, notice: undefined }])
  })

  test('gives the notice once: the next answer clears it', () => {
    const move = follow(
      visited('bank', resident.answers),
      { type: 'answered', question: 'bank', answer: 'none' },
      visited('age', withoutAccount),
      { type: 'answered', question: 'age', answer: 'adult' },
    )
    expect(arrivalOf(move).notice).toBeUndefined()
  })
})

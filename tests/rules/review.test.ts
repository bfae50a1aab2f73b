import { describe, expect, test } from 'vitest'
import { isDueWithin, isOverdue, monthsUntilReview, reviewDay } from '#rules'

const confidences = ['high', 'medium', 'low', 'unverified'] as const
const ways = ['archive', 'live'] as const

describe('The review day', () => {
  const rows = [
    ['a high-confidence fact from a copy', { read: '2026-11-22', how: 'archive', confidence: 'high' }, '2027-05-22'],
    [
      'a medium-confidence fact from a copy',
      { read: '2026-11-22', how: 'archive', confidence: 'medium' },
      '2027-03-22',
    ],
    ['a low-confidence fact from a copy', { read: '2026-11-22', how: 'archive', confidence: 'low' }, '2027-02-22'],
    ['a high-confidence fact read live', { read: '2027-01-15', how: 'live', confidence: 'high' }, '2028-01-15'],
    ['a medium-confidence fact read live', { read: '2027-01-15', how: 'live', confidence: 'medium' }, '2027-09-15'],
    ['a low-confidence fact read live', { read: '2027-01-15', how: 'live', confidence: 'low' }, '2027-07-15'],
    [
      'a reading on the 31st of a longer month',
      { read: '2026-08-31', how: 'archive', confidence: 'high' },
      '2027-02-28',
    ],
    ['such a reading in a leap year', { read: '2027-08-31', how: 'archive', confidence: 'high' }, '2028-02-29'],
  ] as const

  test.for(rows)('of %s follows the policy', ([, held, day]) => {
    expect(reviewDay(held)).toBe(day)
  })

  test('comes earlier for a known change, and never later', () => {
    const held = { read: '2026-11-22', how: 'archive', confidence: 'high' } as const
    expect(reviewDay(held, '2027-01-15')).toBe('2027-01-15')
    expect(reviewDay(held, '2030-01-15')).toBe('2027-05-22')
  })

  test('follows the policy again once the fact is read after the change', () => {
    const held = { how: 'live', confidence: 'low' } as const
    expect(reviewDay({ ...held, read: '2027-01-15' }, '2027-01-15')).toBe('2027-07-15')
    expect(reviewDay({ ...held, read: '2027-02-01' }, '2027-01-15')).toBe('2027-08-01')
  })
})

test.for(['2026-13-01', '2026-06-31', '2027-02-29', '2026-6-1'] as const)(
  'the error for an invalid date names it: %s',
  (day) => {
    const held = { how: 'archive', confidence: 'high' } as const
    expect(() => reviewDay({ ...held, read: day })).toThrow(`${day} is no day`)
    expect(() => reviewDay({ ...held, read: '2026-01-01' }, day)).toThrow(`${day} is no day`)
  },
)

describe('The review policy', () => {
  test('never gives a less certain fact more time', () => {
    for (const how of ways) {
      const months = confidences.map((confidence) => monthsUntilReview[how][confidence])
      expect(months).toEqual([...months].sort((one, other) => other - one))
      expect(months[0]).toBeGreaterThan(months.at(-1) ?? 0)
      expect(Math.min(...months)).toBeGreaterThan(0)
    }
  })

  test('gives a live page more time than a copy', () => {
    for (const confidence of confidences) {
      expect(monthsUntilReview.live[confidence]).toBeGreaterThan(monthsUntilReview.archive[confidence])
    }
  })
})

describe('A fact', () => {
  const fact = { reviewBy: '2027-05-22' }

  test('is overdue from the day after its review day', () => {
    expect(isOverdue(fact, '2026-11-22')).toBe(false)
    expect(isOverdue(fact, '2027-05-22')).toBe(false)
    expect(isOverdue(fact, '2027-05-23')).toBe(true)
  })

  test('is never overdue by a clock set before it was read', () => {
    expect(isOverdue(fact, '1970-01-01')).toBe(false)
  })

  test('falls due within a number of days, across months and years', () => {
    expect(isDueWithin(0, fact, '2027-05-22')).toBe(true)
    expect(isDueWithin(0, fact, '2027-05-21')).toBe(false)
    expect(isDueWithin(22, fact, '2027-04-30')).toBe(true)
    expect(isDueWithin(21, fact, '2027-04-30')).toBe(false)
    expect(isDueWithin(142, fact, '2026-12-31')).toBe(true)
    expect(isDueWithin(30, fact, '2028-01-01')).toBe(true)
  })
})

import { describe, expect, test } from 'vitest'
import { isDueWithin, isOverdue, monthsUntilReview, reviewDay } from '#rules'

const confidences = ['high', 'medium', 'low', 'unverified'] as const
const ways = ['archive', 'live'] as const

describe('The day by which a fact is read again', () => {
  const rows = [
    ['a sure fact read in a copy', { read: '2026-11-22', how: 'archive', confidence: 'high' }, '2027-05-22'],
    ['a fact of one source read in a copy', { read: '2026-11-22', how: 'archive', confidence: 'medium' }, '2027-03-22'],
    ['a second-hand fact read in a copy', { read: '2026-11-22', how: 'archive', confidence: 'low' }, '2027-02-22'],
    ['a sure fact on a page that was opened', { read: '2027-01-15', how: 'live', confidence: 'high' }, '2028-01-15'],
    [
      'a fact of one source on a page that was opened',
      { read: '2027-01-15', how: 'live', confidence: 'medium' },
      '2027-09-15',
    ],
    [
      'a second-hand fact on a page that was opened',
      { read: '2027-01-15', how: 'live', confidence: 'low' },
      '2027-07-15',
    ],
    [
      'one read on a day that the later month has not',
      { read: '2026-08-31', how: 'archive', confidence: 'high' },
      '2027-02-28',
    ],
    ['the same in a leap year', { read: '2027-08-31', how: 'archive', confidence: 'high' }, '2028-02-29'],
  ] as const

  test.for(rows)('of %s is worked out from the months in docs/policy.md', ([, held, day]) => {
    expect(reviewDay(held)).toBe(day)
  })

  test('comes sooner for what is known to change, and never later', () => {
    const held = { read: '2026-11-22', how: 'archive', confidence: 'high' } as const
    expect(reviewDay(held, '2027-01-15')).toBe('2027-01-15')
    expect(reviewDay(held, '2030-01-15')).toBe('2027-05-22')
  })

  test('is that of docs/policy.md again, once a reading has passed the day of the change', () => {
    const held = { how: 'live', confidence: 'low' } as const
    expect(reviewDay({ ...held, read: '2027-01-15' }, '2027-01-15')).toBe('2027-07-15')
    expect(reviewDay({ ...held, read: '2027-02-01' }, '2027-01-15')).toBe('2027-08-01')
  })
})

test.for(['2026-13-01', '2026-06-31', '2027-02-29', '2026-6-1'] as const)(
  'A day that the calendar has not, %s, is named',
  (day) => {
    const held = { how: 'archive', confidence: 'high' } as const
    expect(() => reviewDay({ ...held, read: day })).toThrow(`${day} is no day`)
    expect(() => reviewDay({ ...held, read: '2026-01-01' }, day)).toThrow(`${day} is no day`)
  },
)

describe('The policy of review, in docs/policy.md,', () => {
  test('never gives a less sure fact more time', () => {
    for (const how of ways) {
      const months = confidences.map((confidence) => monthsUntilReview[how][confidence])
      expect(months).toEqual([...months].sort((one, other) => other - one))
      expect(months[0]).toBeGreaterThan(months.at(-1) ?? 0)
      expect(Math.min(...months)).toBeGreaterThan(0)
    }
  })

  test('gives a page that somebody opened more time than a copy', () => {
    for (const confidence of confidences) {
      expect(monthsUntilReview.live[confidence]).toBeGreaterThan(monthsUntilReview.archive[confidence])
    }
  })
})

describe('A fact', () => {
  const fact = { reviewBy: '2027-05-22' }

  test('is overdue from the day after, and not on the day itself', () => {
    expect(isOverdue(fact, '2026-11-22')).toBe(false)
    expect(isOverdue(fact, '2027-05-22')).toBe(false)
    expect(isOverdue(fact, '2027-05-23')).toBe(true)
  })

  test('is never overdue by a clock that stands before it was read', () => {
    expect(isOverdue(fact, '1970-01-01')).toBe(false)
  })

  test('falls due within a number of days, over the ends of months and years', () => {
    expect(isDueWithin(0, fact, '2027-05-22')).toBe(true)
    expect(isDueWithin(0, fact, '2027-05-21')).toBe(false)
    expect(isDueWithin(22, fact, '2027-04-30')).toBe(true)
    expect(isDueWithin(21, fact, '2027-04-30')).toBe(false)
    expect(isDueWithin(142, fact, '2026-12-31')).toBe(true)
    expect(isDueWithin(30, fact, '2028-01-01')).toBe(true)
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Source } from '#rules'
import { compare, onePerPage } from '../../src/sources/onePerPage.ts'

const sure: Source = {
  url: 'https://a.example/',
  publisher: 'A',
  read: '2026-11-22',
  how: 'archive',
  confidence: 'high',
  reviewBy: '2027-05-22',
}
const lessSure: Source = { ...sure, confidence: 'medium', reviewBy: '2027-03-22' }

/** The result for some rows in both orders. */
const bothWays = (...rows: readonly Source[]) => [onePerPage(rows), onePerPage(rows.toReversed())]

test('a page is due when the first of its facts is due', () => {
  const soon: Source = { ...sure, reviewBy: '2027-01-01' }
  const row = { ...lessSure, reviewBy: '2027-01-01' }
  expect(bothWays(lessSure, soon)).toEqual([[row], [row]])
})

test('a page shows its oldest reading, and of one day the copy', () => {
  const live = { ...sure, how: 'live', reviewBy: '2027-11-22' } as const
  const later: Source = { ...live, read: '2026-12-15', published: '2026-12-01', reviewBy: '2027-12-15' }
  expect(bothWays(lessSure, later)).toEqual([[lessSure], [lessSure]])
  expect(bothWays(sure, live)).toEqual([[sure], [sure]])
  // the older reading may have the higher confidence
  const row = { ...sure, confidence: 'low', reviewBy: '2027-04-01' }
  expect(bothWays(sure, { ...later, confidence: 'low', reviewBy: '2027-04-01' })).toEqual([[row], [row]])
})

test('the least certain page comes first, then the earliest due', () => {
  const b: Source = { ...sure, url: 'https://b.example/', reviewBy: '2027-01-01' }
  const c: Source = { ...lessSure, url: 'https://c.example/' }
  const d: Source = { ...sure, url: 'https://d.example/', confidence: 'unverified' }
  expect(onePerPage([sure, b, c, d]).map(({ url }) => url)).toEqual([d.url, c.url, b.url, sure.url])
})

const day = fc.constantFrom('2026-11-22', '2027-01-01', '2027-05-22')
const row: fc.Arbitrary<Source> = fc.record({
  url: fc.constantFrom('https://a.example/', 'https://b.example/', 'https://c.example/'),
  publisher: fc.constant('A'),
  read: fc.constantFrom('2026-11-22', '2026-12-15'),
  how: fc.constantFrom('archive', 'live'),
  confidence: fc.constantFrom('high', 'medium', 'low', 'unverified'),
  reviewBy: day,
})

test('the order of the facts does not change the order of the pages', () => {
  const twoOrders = fc
    .array(row, { minLength: 2, maxLength: 8 })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })))
  fc.assert(
    fc.property(twoOrders, ([one, other]) => {
      expect(onePerPage(other)).toEqual(onePerPage(one))
    }),
  )
})

test('compare is antisymmetric, and 0 for equal texts', () => {
  fc.assert(
    fc.property(day, day, (one, other) => {
      expect(compare(one, other) + compare(other, one)).toBe(0)
    }),
  )
})

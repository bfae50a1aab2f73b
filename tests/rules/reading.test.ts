import { expect, test } from 'vitest'
import { read } from '#rules'

test('a row says in its first word whether somebody read a copy or the page itself', () => {
  const row = ['2027-01-15', 'https://example.org', { F1: 'high' }] as const
  expect(read.copy(...row)).toEqual({ url: row[1], read: row[0], how: 'archive', facts: row[2] })
  expect(read.live(...row)).toEqual({ url: row[1], read: row[0], how: 'live', facts: row[2] })
  expect(read.copy(...row, '2026').published).toBe('2026')
})

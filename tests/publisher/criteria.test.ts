import { expect, test } from 'vitest'
import { statement } from '../../src/info/accessibility/statement.ts'

/** WCAG 2.2, levels A and AA, as the standard lists them: by guideline, the last digit of each criterion. */
const wcag22 = {
  '1.1': { A: [1], AA: [] },
  '1.2': { A: [1, 2, 3], AA: [4, 5] },
  '1.3': { A: [1, 2, 3], AA: [4, 5] },
  '1.4': { A: [1, 2], AA: [3, 4, 5, 10, 11, 12, 13] },
  '2.1': { A: [1, 2, 4], AA: [] },
  '2.2': { A: [1, 2], AA: [] },
  '2.3': { A: [1], AA: [] },
  '2.4': { A: [1, 2, 3, 4], AA: [5, 6, 7, 11] },
  '2.5': { A: [1, 2, 3, 4], AA: [7, 8] },
  '3.1': { A: [1], AA: [2] },
  '3.2': { A: [1, 2, 6], AA: [3, 4] },
  '3.3': { A: [1, 2, 7], AA: [3, 4, 8] },
  '4.1': { A: [2], AA: [3] },
}

const expected = Object.entries(wcag22).flatMap(([guideline, { A, AA }]) => [
  ...A.map((last) => `${guideline}.${last} A`),
  ...AA.map((last) => `${guideline}.${last} AA`),
])

test('the statement has 31 criteria of level A and 24 of AA', () => {
  expect(statement.criteria.filter(({ level }) => level === 'A')).toHaveLength(31)
  expect(statement.criteria.filter(({ level }) => level === 'AA')).toHaveLength(24)
})

test('the statement holds each criterion of levels A and AA once', () => {
  expect(statement.criteria.map(({ number, level }) => `${number} ${level}`).sort()).toEqual([...expected].sort())
})

test('the criteria stand in the order of the standard', () => {
  const places = statement.criteria.map(({ number }) =>
    number.split('.').reduce((place, part) => place * 100 + Number(part), 0),
  )
  expect(places).toEqual([...places].sort((one, other) => one - other))
})

test('no two criteria share a name', () => {
  const names = statement.criteria.map(({ name }) => name)
  expect(names).toEqual([...new Set(names)])
})

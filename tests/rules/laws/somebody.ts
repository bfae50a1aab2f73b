import { describe, expect, test } from 'vitest'
import { type Answers, eids, fits, type Row, services } from '#rules'
import type { Case } from '../../support/everybody.ts'

/** That nothing in the rules is for nobody. */
export function somebodyLaws(everybody: readonly Case[]): void {
  const bare = everybody.filter(({ answers }) => answers.have?.length === 0)

  describe('Somebody', () => {
    test('who holds nothing gets each eID whose sale is confirmed', () => {
      const sold = eids.filter(({ sale }) => sale === 'confirmed').map(({ id }) => id)
      expect(sold).not.toEqual([])
      expect(sold.filter((id) => !bare.some(({ result }) => result.eids[id].verdict.kind === 'yes'))).toEqual([])
    })

    test('who holds nothing can fully open each service today', () => {
      const shut = services.filter(({ id }) => !bare.some(({ result }) => result.services[id].reach.now === 'full'))
      expect(shut.map(({ id }) => id)).toEqual([])
    })

    test('is shut out of each service today, so that none is open to all', () => {
      const open = services.filter(({ id }) => bare.every(({ result }) => result.services[id].reach.now === 'full'))
      expect(open.map(({ id }) => id)).toEqual([])
    })

    test('meets each row of each decision table: the first that fits, or one more reason for a no', () => {
      const dead = eids.flatMap(({ id, rows }) =>
        rows.filter((row) => !bare.some(({ answers }) => decides(row, rows, answers))).map((row) => ({ id, row })),
      )
      expect(dead).toEqual([])
    })
  })
}

function decides(row: Row, rows: readonly Row[], answers: Answers): boolean {
  const fitting = rows.filter(({ when }) => fits(when, answers))
  return fitting[0] === row || (row.kind === 'no' && fitting[0]?.kind === 'no' && fitting.includes(row))
}

import { expect, test } from 'vitest'
import { type EidId, eids } from '#rules'

/**
 * What the research says each eID costs her (its matrix 0.1, with E11, E36 and B08, E46; the price of Commfides it
 * does not know), and how the ranking counts it.
 */
const prices: readonly (readonly [eid: EidId, price: string, counts: string])[] = [
  ['bankid', 'bankMayCharge', 'free'],
  ['minid', 'free', 'free'],
  ['buypass', 'paid', 'paid'],
  ['commfides', 'unknown', 'paid'],
]

test.for(prices)('%s costs her: %s; the ranking counts it as %s', ([id, price, counts]) => {
  const eid = eids.find((each) => each.id === id)
  expect([eid?.price, eid?.cost]).toEqual([price, counts])
})

import type { SourceId } from '../sources.ts'
import type { When } from './questions.ts'

/** What something costs, as far as we know, and where it is said. Steps that are inherently free need no source. */
export const costs = {
  free: [],
  paid: ['E46', 'E96', 'U02'],
  bankMayCharge: ['E36', 'B08'],
  unknown: [],
} as const satisfies { readonly [id: string]: readonly SourceId[] }

/** The name of a cost; its words are in the locale. */
export type CostId = keyof typeof costs

/** Who may be told of an eID that costs money. A minor is not: a parent acts for them, or the bank decides. */
export const mayBeToldToPay: When = { age: ['adult'] }

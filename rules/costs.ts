import type { SourceId } from './sources.ts'

/** What something costs, as far as we know, and where it is said. What is free by its nature, as asking is, needs no source; nor does what we do not know. */
export const costs = {
  free: [],
  paid: ['E43', 'E46', 'U02'],
  bankMayCharge: ['E36', 'B08'],
  unknown: [],
} as const satisfies { readonly [id: string]: readonly SourceId[] }

/** The name of a cost; its words are in the locale. */
export type CostId = keyof typeof costs

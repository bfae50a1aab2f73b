import type { Outcome } from './useOutcome.ts'

/** What is folded away under the plan. Each part is fetched and worked out when it is opened. */
export const moreParts = ['others', 'changes', 'matrix', 'without', 'safety', 'sources'] as const

export type DetailsProps = { part: (typeof moreParts)[number]; outcome: Outcome }

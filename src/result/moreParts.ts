import type { TakenProps } from './Taken.tsx'
import type { Outcome } from './useOutcome.ts'

/** What is folded away under the plan. Each part is fetched and worked out when it is opened. */
export const moreParts = ['others', 'changes', 'matrix', 'without', 'safety', 'sources'] as const

/** The same code also holds what is told of a step that is taken. */
export type DetailsProps = { part: (typeof moreParts)[number]; outcome: Outcome } | ({ part: 'taken' } & TakenProps)

import type { Sources } from '../../sources.ts'

/** Deadlines in days, with their sources; one that has no day is told in words alone. */
export const deadlines = {
  reportMove: { days: 8, sources: ['N09'] },
  numberByPost: { days: 30, sources: ['N08', 'N24'] },
  activateLetter: { days: 60, sources: ['E72'] },
  taxCard: { sources: ['G01'] },
} as const satisfies { readonly [id: string]: { readonly days?: number; readonly sources: Sources } }

/** The name of a deadline; its words are in the locale. */
export type DeadlineId = keyof typeof deadlines

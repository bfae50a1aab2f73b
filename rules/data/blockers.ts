import type { When } from './questions.ts'

/**
 * Situations in which no eID of the person's own is the answer, the weightiest first: a visitor needs none, a parent acts
 * for a child, and everyone else needs a number first (E04, S30). Each is a heading in the locale.
 */
export const blockers = [
  { id: 'visit', when: { idNumber: ['none'], stay: ['visiting'] } },
  { id: 'parent', when: { age: ['under13'] } },
  { id: 'number', when: { idNumber: ['none'] } },
] as const satisfies readonly { readonly id: string; readonly when: When }[]

/** The name of such a situation. */
export type BlockerId = (typeof blockers)[number]['id']

import type { SourceId } from '../sources.ts'

/** What the accessibility statement says of the law and of standards, and what each sentence rests on. */
export const statementSources = {
  law: ['A01', 'A02'],
  statement: ['A03'],
  parsing: ['A07'],
  complaint: ['A03', 'A05'],
  form: ['A06'],
  supervision: ['A04', 'A02'],
} as const satisfies { readonly [claim: string]: readonly SourceId[] }

export type StatementClaimId = keyof typeof statementSources

/** Where the page links to. */
export const statementLinks = {
  diskrimineringsnemnda: 'https://www.diskrimineringsnemnda.no',
  uutilsynet: 'https://www.uutilsynet.no',
} as const

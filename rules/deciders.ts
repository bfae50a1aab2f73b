import type { DecidedBy } from './eids.ts'
import type { ChoiceId } from './questions.ts'
import type { SourceId } from './sources.ts'

type Decider = {
  /** The question that a reply of theirs answers, where there is one, and the answers that are replies. */
  readonly reply?: { readonly question: ChoiceId; readonly answers: readonly [yes: string, no: string] }
  readonly sources: readonly [SourceId, ...SourceId[]]
}

/** Those who have the last word where a verdict depends on somebody. */
export const deciders: Record<DecidedBy, Decider> = {
  bank: {
    reply: { question: 'bankAnswer', answers: ['yes', 'no'] },
    sources: ['E23', 'E24', 'E25', 'B02', 'B03'],
  },
  buypass: { sources: ['E43', 'U02'] },
  commfides: { sources: ['E50', 'E52', 'E54'] },
  numberKind: {
    reply: { question: 'idNumber', answers: ['nationalNumber', 'dNumber'] },
    sources: ['N01', 'N02'],
  },
}

import type { AnswerTo, ChoiceId, GuidanceId, guidance, QuestionId, ReasonId, ServiceId, StepId } from '#rules'

// Where entries of a table differ: the English words are checked against these shapes, and pages read every language
// through them. Another language has exactly what English has.

/** The name of an eID or a service, and what it is. */
export type Named = { readonly name: string; readonly what: string }

type QuestionText = {
  readonly title: string
  /** What the change link on the result and the list of answers call it. */
  readonly short: string
  readonly hint: string
  readonly help?: { readonly summary: string; readonly body: readonly string[] }
  /** Said when Continue is pressed with nothing chosen. */
  readonly omission: string
}

type ChoiceText<Q extends ChoiceId> = QuestionText & {
  readonly options: { readonly [A in AnswerTo<Q>]: string }
  /** The same, on the one line that sums the answers up. */
  readonly brief: { readonly [A in AnswerTo<Q>]: string }
  readonly optionHints?: { readonly [A in AnswerTo<Q>]?: string }
}

type SelectionText = QuestionText & { readonly exclusive: string; readonly briefNone: string }

export type QuestionTexts = { readonly [Q in QuestionId]: Q extends ChoiceId ? ChoiceText<Q> : SelectionText }

export type StepTexts = {
  readonly [S in StepId]: {
    /** The act, in the imperative. */
    readonly title: string
    /** Where it is done. */
    readonly where: string
    readonly how: readonly string[]
    /** Names what `how` holds. */
    readonly more: string
    /** Only where it is done on an official page. */
    readonly button?: string
  }
}

/** The claims of a list of guidance. */
export type GuidanceTexts<List extends GuidanceId> = { readonly [C in keyof (typeof guidance)[List]]: string }

/** Tables of `result` as pages read them: some have words only for some ids. */
export type ResultTables = {
  readonly headline: {
    readonly actTowards: { readonly [S in StepId]?: (eid: string) => string }
    readonly why: { readonly [R in ReasonId]?: string }
  }
  readonly parts: { readonly [S in ServiceId]?: string }
  readonly serviceNotes: { readonly [S in ServiceId]?: string }
  readonly steps: StepTexts
}

type ByName = { readonly [name: string]: string }

/** Tables of `rules` as pages read them: by the names that states, events and guards have in the machine. */
export type RulesTables = {
  readonly how: { readonly machine: { readonly states: ByName; readonly events: ByName; readonly guards: ByName } }
}

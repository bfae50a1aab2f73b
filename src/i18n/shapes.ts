import type {
  AboutClaimId,
  AboutLinkId,
  AboutSectionId,
  Access,
  AlternativeId,
  AnswerTo,
  AskedId,
  AwaitedStepId,
  BecomingOf,
  BlockerId,
  BringId,
  CalendarDayId,
  CalendarStartId,
  Change,
  ChangedBy,
  ChangingId,
  ChoiceId,
  ConditionId,
  Confidence,
  CostId,
  DeadlineId,
  DecisionMaker,
  EidId,
  FreeEidDecisionMaker,
  GuidanceId,
  guidance,
  LevelId,
  LimitId,
  QuestionId,
  ReasonId,
  ReplyingDecisionMaker,
  ServiceGroup,
  ServiceId,
  StatementClaimId,
  Status,
  StepId,
  StopId,
  VerdictKind,
  WithoutId,
} from '#rules'

// Which entries the tables of a part have: one for each id of the rules, and no other. English is checked against these, and is
// itself the type of every other language.

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

/** What to ask a decision maker, and what to do with a no. */
export type AskTexts = {
  readonly question: string
  /** The person asks for an account too. */
  readonly questionWithAccount?: string
  readonly ifNo: string
}

/** Tables of `result` as pages read them: some have words only for some ids. */
export type ResultTables = {
  readonly headline: {
    readonly act: { readonly [S in StepId]?: string }
    readonly actTowards: { readonly [S in StepId]?: (values: { readonly eid: string }) => string }
    readonly why: { readonly [R in ReasonId]?: string }
  }
  readonly ask: ResultIds['ask']
  readonly parts: { readonly [S in ServiceId]?: string }
  readonly serviceNotes: { readonly [S in ServiceId]?: string }
  readonly steps: StepTexts
}

type ByName = { readonly [name: string]: string }

/** Tables of `rules` as pages read them: by the names that states, events and guards have in the machine. */
export type RulesTables = {
  readonly how: { readonly machine: { readonly states: ByName; readonly events: ByName; readonly guards: ByName } }
}

/** Words between ids that have no shape of their own. */
type Other = { readonly [name: string]: unknown }
type Message = (values: never) => string

export type CoreIds = Other & {
  readonly questions: QuestionTexts
  readonly eids: { readonly [E in EidId]: Named }
  readonly services: { readonly [S in ServiceId]: Named }
  readonly groups: { readonly [G in ServiceGroup]: string }
  readonly levels: { readonly [L in LevelId]: string }
  readonly statuses: { readonly [S in Status]: string }
}

export type ResultIds = Other & {
  readonly headline: Other & {
    readonly blocked: { readonly [B in BlockerId]: string }
    /** Where the title of the step does not say enough. */
    readonly act: { readonly [S in StepId]?: string }
    readonly actTowards: { readonly [S in StepId]?: Message }
    readonly why: { readonly [R in ReasonId]?: string }
  }
  readonly lead: Other & { readonly blocked: { readonly [B in BlockerId]: string } }
  /** Of an eID that costs money, a way that depends on its issuer is not confirmed. */
  readonly ways: Other & { readonly depends: { readonly [D in FreeEidDecisionMaker]: Message } }
  readonly parts: { readonly [S in ServiceId]?: string }
  readonly serviceNotes: { readonly [S in ServiceId]?: string }
  readonly limits: { readonly [L in LimitId]: string }
  readonly alternatives: { readonly [A in AlternativeId]: string }
  readonly steps: StepTexts
  readonly stops: { readonly [S in StopId]: string }
  readonly deadlines: { readonly [D in DeadlineId]: string }
  readonly bring: { readonly [B in BringId]: string }
  readonly cost: { readonly [C in CostId]: string }
  readonly conditions: { readonly [C in ConditionId]: string }
  /** For the counter: where the question is shown, or who is asked. */
  readonly ask: { readonly [D in AskedId]: AskTexts & { readonly show: string; readonly minor?: string } }
  /** Only for a decision maker whose reply is an answer. */
  readonly ui: Other & { readonly answered: { readonly [D in ReplyingDecisionMaker]: string } }
  readonly whatIf: Other & { readonly if: { readonly [Q in ChangingId]: { readonly [A in BecomingOf<Q>]: string } } }
  readonly visit: GuidanceTexts<'visit'>
}

export type TakeIds = Other & {
  readonly calendar: Other & {
    readonly from: { readonly [S in CalendarStartId]: string }
    readonly days: { readonly [D in CalendarDayId]: string }
  }
}

export type DetailsIds = Other & {
  readonly verdicts: { readonly [V in VerdictKind]: string }
  readonly dependsOn: { readonly [D in DecisionMaker]: string }
  readonly reasons: { readonly [R in ReasonId]: string }
  readonly without: { readonly [W in WithoutId]: string }
  readonly access: { readonly [A in Access]: string }
  readonly untilThen: GuidanceTexts<'untilThen'>
  readonly hard: GuidanceTexts<'hard'>
  readonly noNumber: GuidanceTexts<'noNumber'>
  readonly safety: GuidanceTexts<'safety'>
  readonly taken: Other & { readonly then: { readonly [S in AwaitedStepId]: readonly string[] } }
  readonly changes: Other & { readonly lead: { readonly [C in Change['by']]: string } }
}

export type AboutIds = Other & {
  readonly sections: {
    readonly [S in AboutSectionId]: {
      readonly title: string
      readonly body: { readonly [C in AboutClaimId<S>]: string }
    }
  }
  readonly links: { readonly [L in AboutLinkId]: string }
}

export type AccessibilityIds = Other & { readonly claims: { readonly [C in StatementClaimId]: string } }

export type RulesIds = Other & {
  readonly all: Other & {
    /** The decision makers that no step asks. */
    readonly ask: { readonly [D in Exclude<DecisionMaker, AskedId>]: AskTexts }
    readonly services: Other & { readonly asks: { readonly [A in Exclude<Access, 'full'>]: Message } }
  }
  readonly how: Other & { readonly changes: Other & { readonly by: { readonly [C in ChangedBy]: string } } }
}

export type SourcesIds = Other & { readonly confidence: { readonly [C in Exclude<Confidence, 'high'>]: string } }

import type {
  Access,
  AlternativeId,
  AnswerTo,
  BecomingOf,
  BlockerId,
  BringId,
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
  GuidanceId,
  guidance,
  LevelId,
  LimitId,
  QuestionId,
  ReasonId,
  ServiceGroup,
  ServiceId,
  Status,
  StepId,
  StopId,
  VerdictKind,
  Wait,
  WayOfReading,
  WithoutId,
} from '#rules'

import type { AboutClaimId, AboutLinkId, AboutSectionId } from '../info/about/aboutSections.ts'
import type { DataFile } from '../info/how/dataFiles.ts'
import type { ContentPage } from '../wizard/location.ts'

/**
 * A text that people read. What stands in {braces} is Norwegian in every language (a proper name or an official term) and
 * is marked so for screen readers and translation programs: see ui/Text.tsx.
 */
export type Phrase = string

type Help = { readonly summary: Phrase; readonly body: readonly Phrase[] }

type QuestionTexts = {
  readonly title: Phrase
  /** What the change link on the result and the list of answers call it. */
  readonly short: Phrase
  readonly hint: Phrase
  readonly help?: Help
  /** Said when Continue is pressed with nothing chosen. */
  readonly omission: Phrase
}

type OptionTexts<Q extends ChoiceId> = {
  readonly options: { readonly [A in AnswerTo<Q>]: Phrase }
  /** The same, on the one line that sums the answers up. */
  readonly brief: { readonly [A in AnswerTo<Q>]: Phrase }
  readonly optionHints?: { readonly [A in AnswerTo<Q>]?: Phrase }
}

/** The words of every page that asks. */
export type CoreMessages = {
  readonly product: string
  readonly questions: {
    readonly [Q in QuestionId]: QuestionTexts &
      (Q extends ChoiceId ? OptionTexts<Q> : { readonly exclusive: Phrase; readonly briefNone: Phrase })
  }
  readonly eids: { readonly [E in EidId]: { readonly name: Phrase; readonly what: Phrase } }
  readonly services: { readonly [S in ServiceId]: { readonly name: Phrase; readonly what: Phrase } }
  readonly groups: { readonly [G in ServiceGroup]: Phrase }
  /** For instance "high (level 4)". */
  readonly levels: { readonly [L in LevelId]: Phrase }
  readonly ui: {
    readonly skip: string
    readonly languages: string
    readonly footer: string
    readonly footerNote: Phrase
    readonly pages: { readonly [P in ContentPage]: string }
    readonly back: string
    readonly next: string
    readonly or: string
    readonly progress: (at: number, most: number) => string
    readonly errorPrefix: string
    readonly errorTitle: string
    readonly ignored: string
    readonly dropped: string
    readonly incomplete: string
    readonly loading: string
    readonly result: string
    readonly compare: string
    readonly needsScript: Phrase
    readonly resume: string
    readonly startAgain: string
    readonly list: (items: readonly string[]) => string
    readonly sourcesOf: (what: Phrase) => Phrase
    readonly backToResult: Phrase
    readonly partFailed: string
  }
  /** What a service is to the person: the same six phrases everywhere. */
  readonly statuses: { readonly [S in Status]: Phrase }
  /** What the answers open so far, beside each question. */
  readonly preview: {
    /** One line: how many services are open, free and still possible. */
    readonly count: (count: { readonly [S in Status]: number }) => string
    readonly each: string
    readonly eachNote: string
    readonly service: string
    /** One picture stands for both. */
    readonly openOrFree: string
  }
  readonly start: {
    readonly title: Phrase
    readonly lead: Phrase
    readonly button: string
    readonly note: Phrase
    readonly keysTitle: Phrase
    readonly panels: readonly { readonly title: Phrase; readonly text: Phrase }[]
  }
}

/** The words of the plan: everything on the result that is not folded away under "More". */
export type ResultMessages = {
  readonly headline: {
    readonly blocked: { readonly [B in BlockerId]: Phrase }
    readonly unsettled: Phrase
    readonly openWithout: Phrase
    readonly openInPart: Phrase
    readonly haveEnough: (eid: Phrase) => Phrase
    readonly havePart: (eid: Phrase) => Phrase
    /** `services`: their names, where they are few enough to stand in a heading. */
    readonly nothing: (services: Phrase | undefined) => Phrase
    readonly notConfirmed: (services: Phrase | undefined) => Phrase
    readonly act: { readonly [S in StepId]: Phrase }
    /** The same, where the step is on the way to an eID. */
    readonly actTowards: { readonly [S in StepId]?: (eid: Phrase) => Phrase }
    /** A sentence of its own after the act: why it is not certain. */
    readonly why: { readonly [R in ReasonId]?: Phrase }
    readonly supposed: (condition: Phrase, heading: Phrase) => Phrase
  }
  /** One line under the heading, where there is no step to take. */
  readonly lead: {
    readonly blocked: { readonly [B in BlockerId]: Phrase }
    readonly unsettled: Phrase
    readonly openWithout: Phrase
    readonly openInPart: Phrase
    readonly haveEnough: Phrase
    readonly havePart: Phrase
    readonly nothing: Phrase
    readonly findYours: Phrase
  }
  /** One way into a service, as a whole phrase. `by` is the name of an eID. */
  readonly ways: {
    readonly open: (by: Phrase | undefined) => Phrase
    readonly free: (by: Phrase) => Phrase
    readonly paid: (by: Phrase) => Phrase
    readonly unconfirmed: (by: Phrase | undefined) => Phrase
    readonly later: (by: Phrase) => Phrase
    readonly depends: { readonly [D in DecisionMaker]: (by: Phrase) => Phrase }
    /** A step of the person's own, and no eID. */
    readonly ownStep: Phrase
    readonly closed: Phrase
    readonly short: (status: Phrase, by: Phrase) => Phrase
    /** Beside a way that opens a part, where no words say which. */
    readonly inPart: Phrase
    readonly inPartWhy: (why: Phrase) => Phrase
  }
  /** Which part of a service a lower level opens. */
  readonly parts: { readonly [S in ServiceId]?: Phrase }
  readonly serviceNotes: { readonly [S in ServiceId]?: Phrase }
  readonly limits: { readonly [L in LimitId]: Phrase }
  readonly alternatives: { readonly [A in AlternativeId]: Phrase }
  readonly steps: {
    readonly [S in StepId]: {
      /** The act, in the imperative. */
      readonly title: Phrase
      /** Where it is done. */
      readonly where: Phrase
      readonly how: readonly Phrase[]
      /** Names what `how` holds. */
      readonly more: Phrase
      /** The button, where it is done on an official page. */
      readonly button?: Phrase
    }
  }
  readonly stops: { readonly [S in StopId]: Phrase }
  readonly deadlines: { readonly [D in DeadlineId]: Phrase }
  readonly bring: { readonly [B in BringId]: Phrase }
  readonly cost: { readonly [C in CostId]: Phrase }
  readonly wait: (wait: Wait) => Phrase
  readonly waitNone: Phrase
  readonly waitUnknown: Phrase
  readonly conditions: { readonly [C in ConditionId]: Phrase }
  /** For the counter: the question in the reader's language, and what to do with a no. */
  readonly ask: {
    readonly [D in DecisionMaker]: {
      /** Where the question is shown, or who is asked. */
      readonly show: Phrase
      /** `account`: the person asks for one too. */
      readonly question: (words: { readonly account: boolean }) => Phrase
      readonly ifNo: Phrase
    }
  }
  readonly sections: {
    readonly services: Phrase
    readonly next: Phrase
    readonly todo: Phrase
    readonly know: Phrase
    readonly take: Phrase
    readonly more: Phrase
    readonly others: Phrase
    readonly changes: Phrase
    readonly matrix: Phrase
    readonly without: Phrase
    readonly safety: Phrase
    readonly sources: Phrase
  }
  readonly ui: {
    readonly answersLine: (answers: readonly Phrase[]) => Phrase
    readonly changeAnswers: Phrase
    readonly cost: Phrase
    readonly wait: Phrase
    readonly where: Phrase
    readonly bring: Phrase
    readonly until: Phrase
    readonly also: (way: Phrase) => Phrase
    readonly means: (question: Phrase) => Phrase
    /** What the bank or company replied. */
    readonly said: { readonly yes: Phrase; readonly no: Phrase }
    readonly answered: { readonly [D in DecisionMaker]: Phrase }
    readonly cannotWait: Phrase
    readonly haveNow: (eid: Phrase) => Phrase
    readonly haveNot: (eid: Phrase) => Phrase
    readonly change: (short: Phrase) => Phrase
    readonly shareNote: Phrase
    readonly copy: string
    readonly copied: string
    readonly copyFailed: string
    readonly print: string
    readonly printPlan: string
    /** What was changed on this page. */
    readonly added: (what: Phrase) => Phrase
    readonly removed: (what: Phrase) => Phrase
    readonly changed: (what: Phrase) => Phrase
    readonly undo: Phrase
    readonly printFailed: string
    readonly servicePage: (service: Phrase, host: string) => Phrase
    readonly serviceTime: (time: Phrase) => Phrase
    readonly serviceStatus: (service: Phrase, status: Phrase) => Phrase
  }
  /** A result that is only supposed, and the condition under which it would be true. */
  readonly whatIf: {
    readonly if: { readonly [Q in ChangingId]: { readonly [A in BecomingOf<Q>]: Phrase } }
    /** The account and the answer of its bank, said as one. */
    readonly accountAndYes: Phrase
    /** The condition for an answer that has no words of its own here. */
    readonly other: (question: Phrase, answer: Phrase) => Phrase
    readonly banner: (condition: Phrase) => Phrase
    readonly back: Phrase
    readonly compare: Phrase
  }
  /** From today until a service opens. Weeks, in whole numbers. */
  readonly time: (least: number, most: number) => Phrase
  /** How a visitor manages. */
  readonly visit: GuidanceTexts<'visit'>
  /** Health first: wherever the person may wait for a doctor. */
  readonly health: Phrase
}

/** The claims of a list of guidance, each with its words. */
type GuidanceTexts<List extends GuidanceId> = { readonly [C in keyof (typeof guidance)[List]]: Phrase }

/** The words of what is folded away under "More", and of the comparison. Fetched after the plan. */
export type DetailsMessages = {
  readonly verdicts: { readonly [K in VerdictKind]: Phrase }
  readonly dependsOn: { readonly [D in DecisionMaker]: Phrase }
  readonly reasons: { readonly [R in ReasonId]: Phrase }
  readonly coveredBy: (eid: Phrase) => Phrase
  readonly without: { readonly [W in WithoutId]: Phrase }
  /** How far an eID opens a service. */
  readonly access: { readonly [A in Access]: Phrase }
  readonly matrix: {
    readonly label: string
    readonly service: Phrase
    /** Beside an eID that the person holds. */
    readonly yours: Phrase
  }
  /** Stands beside every mailbox: letters there count, and how to say no. */
  readonly mailbox: Phrase
  readonly untilThen: GuidanceTexts<'untilThen'>
  readonly hard: GuidanceTexts<'hard'>
  readonly noNumber: GuidanceTexts<'noNumber'>
  readonly safety: GuidanceTexts<'safety'>
  readonly headings: {
    readonly hard: Phrase
    readonly noNumber: Phrase
  }
  readonly links: {
    readonly eid: (eid: Phrase, host: string) => Phrase
    readonly bankAccount: Phrase
    readonly firstMonths: Phrase
    readonly optOut: Phrase
    readonly nettvett: Phrase
  }
  /** What would change the result: what the person can do first, then what an authority or time decides. */
  readonly changes: {
    readonly lead: { readonly [B in Change['by']]: Phrase }
    readonly gain: (name: Phrase, now: Phrase) => Phrase
    readonly see: (condition: Phrase) => Phrase
    readonly compareAny: Phrase
    readonly none: Phrase
  }
  readonly compare: {
    readonly title: Phrase
    readonly lead: Phrase
    readonly pick: Phrase
    readonly today: Phrase
    readonly difference: Phrase
    readonly same: Phrase
    readonly different: Phrase
    readonly eids: Phrase
    readonly services: Phrase
    /** Nothing is picked yet. */
    readonly none: Phrase
  }
}

/** The words of the lists of sources, which are fetched after the page that they stand on. */
export type SourceMessages = {
  /** From an ISO day, month or year. */
  readonly day: (iso: string) => string
  readonly read: (date: string, how: WayOfReading) => string
  /** Beside the word for sources: the oldest of several readings. */
  readonly oldest: (reading: string) => string
  readonly reviewBy: (date: string) => string
  /** Beside a claim, once that day is over for one of its sources. */
  /** Goes on after the day of reading, in sight beside the claim. */
  readonly outdated: Phrase
  /** Above the list. */
  readonly overdue: (date: string) => Phrase
  /** Instead of `reviewBy`, once that day is over. */
  readonly late: (date: string) => string
  readonly confidence: { readonly [C in Exclude<Confidence, 'high'>]: string }
  /** How many pages were read on the same day in the same way. */
  readonly pages: (count: number, reading: string) => Phrase
}

/** The words of the page about eIDs and this guide. */
export type AboutMessages = {
  readonly title: Phrase
  readonly lead: Phrase
  readonly contents: Phrase
  readonly sections: {
    readonly [S in AboutSectionId]: {
      readonly title: Phrase
      readonly body: { readonly [C in AboutClaimId<S>]: Phrase }
    }
  }
  readonly links: { readonly [L in AboutLinkId]: Phrase }
}

/** A sentence about answers: the question in short, and those of its answers that count. */
type AnswersIn = (question: Phrase, answers: readonly Phrase[]) => Phrase

/** The words of the pages that show the rules themselves: all of them, how they decide, and what unlocks what. */
export type RulesMessages = {
  readonly all: {
    readonly title: Phrase
    readonly lead: Phrase
    readonly contents: Phrase
    readonly sections: {
      readonly matrix: Phrase
      readonly eids: Phrase
      readonly services: Phrase
      readonly questions: Phrase
      readonly steps: Phrase
      readonly sources: Phrase
    }
    readonly matrixNote: Phrase
    readonly filter: {
      readonly summary: Phrase
      readonly have: Phrase
      readonly want: Phrase
      readonly open: Phrase
      readonly shown: (services: number, eids: number) => Phrase
      readonly nothing: Phrase
    }
    readonly answers: AnswersIn
    readonly onlyWith: (answers: readonly Phrase[]) => Phrase
    readonly eids: {
      readonly notes: (unsure: Phrase) => readonly Phrase[]
      readonly level: Phrase
      readonly decision: Phrase
      readonly when: Phrase
      readonly verdict: Phrase
      readonly why: Phrase
      readonly otherwise: Phrase
      /** The eIDs that make this one unneeded when held, and those of them that do so when they can be had for free. */
      readonly unneeded: (held: readonly Phrase[], free: readonly Phrase[]) => Phrase
      readonly saleUnconfirmed: Phrase
      readonly conditions: Phrase
      readonly ask: Phrase
      readonly steps: Phrase
    }
    readonly services: {
      /** By what a lower level opens of the service. */
      readonly asks: { readonly [A in Exclude<Access, 'full'>]: (level: Phrase) => Phrase }
      readonly ownLogin: Phrase
      readonly opens: (access: Phrase, eids: readonly Phrase[]) => Phrase
      readonly limits: Phrase
      readonly limited: (answers: readonly Phrase[], access: Phrase) => Phrase
      readonly ways: Phrase
    }
    readonly questions: {
      readonly note: Phrase
      readonly everyone: Phrase
      readonly asked: Phrase
      readonly notHeld: (eids: readonly Phrase[]) => Phrase
    }
    readonly steps: Phrase
    readonly sources: {
      readonly note: Phrase
      readonly list: Phrase
    }
  }
  readonly how: {
    readonly title: Phrase
    readonly lead: Phrase
    readonly contents: Phrase
    readonly sections: {
      readonly graph: Phrase
      readonly changes: Phrase
      readonly ranking: Phrase
      readonly machine: Phrase
      readonly data: Phrase
    }
    readonly graph: { readonly intro: readonly Phrase[] }
    readonly changes: {
      readonly answers: Phrase
      readonly verdicts: (eids: readonly Phrase[]) => Phrase
      readonly services: (services: readonly Phrase[]) => Phrase
      readonly nothingElse: Phrase
      readonly by: { readonly [B in ChangedBy]: Phrase }
      readonly standsFor: (answer: Phrase, meant: readonly Phrase[]) => Phrase
    }
    readonly ranking: {
      readonly intro: Phrase
      readonly criteria: readonly Phrase[]
      readonly order: (eids: readonly Phrase[]) => Phrase
      readonly after: readonly Phrase[]
    }
    readonly machine: {
      readonly intro: readonly Phrase[]
      readonly picture: Phrase
      readonly initial: Phrase
      /** What the states, events, guards and actions of the machine mean, by the names that they have in the code. */
      readonly states: { readonly [state: string]: Phrase }
      readonly events: { readonly [event: string]: Phrase }
      readonly guards: { readonly [guard: string]: Phrase }
      readonly always: Phrase
      readonly move: (event: Phrase, state: Phrase) => Phrase
      readonly fromAnywhere: Phrase
    }
    /** The rules as files, for other programs. */
    readonly data: {
      readonly intro: readonly Phrase[]
      readonly files: { readonly [F in DataFile]: Phrase }
    }
  }
}

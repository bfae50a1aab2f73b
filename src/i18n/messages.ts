import type {
  Access,
  AnswerTo,
  BecomingOf,
  BlockingReason,
  BringId,
  Change,
  ChangedBy,
  ChangingId,
  ChoiceId,
  CircleStepId,
  ConditionId,
  Confidence,
  CostId,
  DeadlineId,
  DecidedBy,
  EidId,
  GuidanceId,
  guidance,
  LaterReason,
  LevelId,
  LimitId,
  Opened,
  QuestionId,
  ReasonId,
  ServiceGroup,
  ServiceId,
  Stage,
  StepId,
  VerdictKind,
  Wait,
  WayId,
  WayOfReading,
  WithoutId,
} from '#rules'

import type { AboutClaimId, AboutLinkId, AboutSectionId } from '../guide/aboutSections.ts'
import type { DataFile } from '../guide/how/dataFiles.ts'
import type { Standing } from '../result/doors.ts'
import type { ProspectStanding } from '../wizard/Preview.tsx'
import type { ContentPage } from '../wizard/place.ts'

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
  readonly optionHints?: { readonly [A in AnswerTo<Q>]?: Phrase }
}

/** The words of every page that asks. */
export type CoreMessages = {
  readonly product: string
  readonly questions: {
    readonly [Q in QuestionId]: QuestionTexts & (Q extends ChoiceId ? OptionTexts<Q> : { readonly apart: Phrase })
  }
  readonly eids: { readonly [E in EidId]: { readonly name: Phrase; readonly what: Phrase } }
  /** `inText`: what a sentence calls it; `short`: what stands under its door; where that is not its name. */
  readonly services: {
    readonly [S in ServiceId]: {
      readonly name: Phrase
      readonly what: Phrase
      readonly inText?: Phrase
      readonly short?: Phrase
    }
  }
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
    readonly loading: string
    readonly result: string
    readonly compare: string
    readonly needsScript: Phrase
    readonly resume: string
    readonly startAgain: string
    readonly list: (items: readonly string[]) => string
    readonly sources: string
    readonly partFailed: string
  }
  /** What the answers open so far, beside each question. */
  readonly preview: {
    readonly title: string
    readonly count: (count: { readonly [P in ProspectStanding]: number }) => string
    readonly standings: { readonly [P in ProspectStanding]: string }
    readonly gained: (services: Phrase) => Phrase
    readonly gainsNothing: Phrase
    readonly lost: (services: Phrase) => Phrase
    readonly lessened: (services: Phrase) => Phrase
    readonly each: string
    readonly eachNote: string
    readonly answer: string
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

/** The services that she chose, by name, and how far an eID opens them. */
export type Count = {
  readonly all: readonly string[]
  readonly opened: { readonly [A in keyof Opened]: readonly string[] }
}

/** The words of the result. */
export type ResultMessages = {
  readonly headline: {
    readonly blocked: { readonly [R in BlockingReason]: Phrase }
    readonly unsettled: Phrase
    readonly openWithout: (services: readonly string[]) => Phrase
    readonly get: { readonly [E in EidId]: Phrase }
    readonly have: (eid: Phrase) => Phrase
    readonly haveEnough: (eid: Phrase) => Phrase
    readonly haveThen: (eid: Phrase, then: Phrase) => Phrase
    readonly later: { readonly [R in LaterReason]: Phrase }
    readonly ask: { readonly [D in DecidedBy]: (eid: Phrase) => Phrase }
    readonly startWith: (first: Phrase, then: Phrase) => Phrase
    readonly onlyOne: (eid: Phrase, services: readonly string[]) => Phrase
    readonly nothingOpens: (services: readonly string[]) => Phrase
    /** Follows the advice after a dash: what the eID opens, where that is not all. `isSure`: false where the eID is only a maybe. */
    readonly opens: (count: Count, isSure: boolean) => Phrase
  }
  readonly lead: {
    readonly blocked: { readonly [R in BlockingReason]: Phrase }
    readonly openWithout: Phrase
    /** Leads to the question that is still open. */
    readonly unsettled: Phrase
    readonly toRoute: Phrase
    readonly paid: (eid: Phrase) => Phrase
    /** `opens` says what of her choice, where that is not all. */
    readonly sooner: (eid: Phrase, opens: Phrase) => Phrase
    readonly meanwhile: (eid: Phrase, opens: Phrase) => Phrase
  }
  readonly access: { readonly none: Phrase; readonly unverified: Phrase; readonly part: Phrase; readonly full: Phrase }
  /** The same for an eID that she cannot get today. */
  readonly accessIf: {
    readonly none: Phrase
    readonly unverified: Phrase
    readonly part: Phrase
    readonly full: Phrase
  }
  /** How a service stands for a person, on its door. */
  readonly standings: { readonly [S in Standing]: Phrase }
  /** What opens a door: with which eID, and whether she has it, gets it free or pays for it; or no eID at all. */
  readonly openedBy: (eid: Phrase | undefined, how: 'held' | 'free' | 'mayCost' | 'paid' | 'without') => Phrase
  readonly reach: {
    readonly summary: (count: { readonly [S in Standing]: number }) => Phrase
  }
  readonly verdicts: { readonly [K in VerdictKind]: Phrase }
  readonly dependsOn: { readonly [D in DecidedBy]: Phrase }
  readonly reasons: { readonly [R in ReasonId]: Phrase }
  readonly coveredBy: (eid: Phrase) => Phrase
  readonly conditions: { readonly [C in ConditionId]: Phrase }
  readonly limits: { readonly [L in LimitId]: Phrase }
  readonly bring: { readonly [B in BringId]: Phrase }
  readonly stages: { readonly [S in Stage]: Phrase }
  readonly wait: (wait: Wait) => Phrase
  /** From today until a service opens. Weeks, in whole numbers; `uncounted` are steps whose wait nobody gives. */
  readonly timeTo: (service: Phrase, least: number, most: number, uncounted: readonly Phrase[]) => Phrase
  /** For the counter: the question in the reader's language; in Norwegian it is the same for all. */
  readonly ask: {
    readonly [D in DecidedBy]: { readonly question: Phrase; readonly bring: Phrase; readonly ifNo: Phrase }
  }
  readonly cost: { readonly [C in CostId]: Phrase }
  readonly links: {
    readonly eid: (eid: Phrase, host: string) => Phrase
    readonly order: (eid: Phrase, host: string) => Phrase
    readonly go: (host: string) => Phrase
    readonly service: (service: Phrase, host: string) => Phrase
    readonly bankAccount: Phrase
    readonly firstMonths: Phrase
    readonly optOut: Phrase
    readonly nettvett: Phrase
  }
  readonly sections: {
    readonly before: (eid: Phrase) => Phrase
    readonly beforePay: (eid: Phrase) => Phrase
    readonly held: (eid: Phrase) => Phrase
    readonly takes: Phrase
    readonly changes: Phrase
    readonly ask: Phrase
    readonly hard: Phrase
    readonly times: Phrase
    readonly noNumber: Phrase
    readonly allEids: Phrase
    readonly notes: Phrase
    readonly others: Phrase
    readonly services: Phrase
    readonly allServices: Phrase
    readonly route: Phrase
    readonly untilThen: Phrase
    readonly answers: Phrase
    readonly take: Phrase
    readonly safety: Phrase
  }
  /** What would change the result, each as a condition: hers first with "if", an authority's and time's as facts. */
  readonly changes: {
    readonly if: { readonly [Q in ChangingId]: { readonly [A in BecomingOf<Q>]: Phrase } }
    readonly lead: { readonly [B in Change['by']]: Phrase }
    readonly eid: (eid: Phrase, verdict: Phrase) => Phrase
    readonly service: (service: Phrase, standing: Phrase) => Phrase
    /** The condition for an answer that has no words of its own here. */
    readonly other: (question: Phrase, answer: Phrase) => Phrase
    readonly see: (conditions: Phrase) => Phrase
    readonly supposed: (conditions: Phrase) => Phrase
    readonly back: Phrase
    readonly compare: Phrase
    readonly compareAny: Phrase
    readonly upperFirst: (conditions: Phrase) => Phrase
  }
  readonly ui: {
    readonly service: string
    readonly without: string
    readonly bring: string
    readonly cost: string
    readonly wait: string
    /** What a step opens: those that she wants by name, the others counted. */
    readonly opens: (wanted: readonly Phrase[], others: number) => Phrase
    readonly tableNote: Phrase
    readonly quoted: (question: Phrase) => Phrase
    readonly inNorwegian: Phrase
    /** Above the buttons that say what the answer was; each says the question in short, and the answer. */
    readonly theySaid: Phrase
    readonly reply: (question: Phrase, answer: Phrase) => Phrase
    readonly haveNow: (eid: Phrase) => Phrase
    readonly haveNot: (eid: Phrase) => Phrase
    readonly onlyIfYouCannotWait: Phrase
    readonly oneOf: Phrase
    readonly done: Phrase
    readonly nothingToDo: Phrase
    readonly waysAround: Phrase
    readonly howTo: Phrase
    readonly waitUnknown: Phrase
    readonly change: (short: string) => Phrase
    readonly answersNote: Phrase
    readonly shareNote: Phrase
    readonly copy: string
    readonly copied: string
    readonly copyFailed: string
    readonly print: string
  }
  /** Health first: these two stand wherever somebody may wait for a doctor. */
  readonly health: Phrase
}

/** The claims of a list of guidance, each with its words. */
type GuidanceTexts<List extends GuidanceId> = { readonly [C in keyof (typeof guidance)[List]]: Phrase }

/** The words of the lower part of the result, which is fetched after the first. */
export type DetailsMessages = {
  readonly without: { readonly [W in WithoutId]: Phrase }
  readonly ways: { readonly [W in WayId]: Phrase }
  /** What to know about a service beside how far it opens. */
  readonly serviceNotes: { readonly [S in ServiceId]?: Phrase }
  readonly steps: { readonly [S in StepId]: { readonly title: Phrase; readonly text: readonly Phrase[] } }
  readonly circles: { readonly [S in CircleStepId]: Phrase }
  readonly deadlines: { readonly [D in DeadlineId]: Phrase }
  /** Stands beside every mailbox: letters there count, and how to say no. */
  readonly mailbox: Phrase
  readonly untilThen: GuidanceTexts<'untilThen'>
  /** For somebody without a smartphone, without an address, or with a secret one. */
  readonly hard: GuidanceTexts<'hard'>
  /** What works today with no number. */
  readonly noNumber: GuidanceTexts<'noNumber'>
  readonly safety: GuidanceTexts<'safety'>
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

/** The words of the pages that only inform. */
export type GuideMessages = {
  readonly about: {
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
    /** Beside an access that is better for some people than for all. */
    readonly forSome: (access: Phrase) => Phrase
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
      readonly held: (withAll: readonly Phrase[], without: readonly Phrase[]) => Phrase
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
    readonly graph: {
      readonly intro: readonly Phrase[]
      /** What the picture is, for those who do not see it. */
      readonly picture: Phrase
      readonly result: Phrase
      readonly anyAnswer: Phrase
      readonly either: (answers: readonly Phrase[]) => Phrase
      readonly eitherCase: (cases: readonly Phrase[]) => Phrase
      readonly leadsTo: (answers: Phrase, place: Phrase) => Phrase
    }
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
  readonly map: {
    readonly title: Phrase
    readonly intro: Phrase
    readonly introPlain: Phrase
    readonly keys: Phrase
    readonly lock: (level: number) => Phrase
    readonly ownLock: Phrase
    readonly chosen: Phrase
    readonly why: (service: Phrase) => Phrase
    readonly withKey: (eid: Phrase, access: Phrase, verdict: Phrase) => Phrase
    readonly withPlainKey: (eid: Phrase, access: Phrase) => Phrase
  }
}

import { account, bankMayAccept, fromThirteen } from './answerSets.ts'

/** Who could change an answer: the person, an authority, time, or `never` where a change must not be suggested (R01, R02). */
export type ChangedBy = 'you' | 'authority' | 'time' | 'never'

type QuestionShape = {
  readonly id: string
  readonly changedBy: ChangedBy
  /** Most questions are asked only while their answer can change what the person is told; `services` is always asked. */
  readonly asked: 'whileItMatters' | 'always'
  /** What an answer may become, the nearest first. The first row that fits applies. */
  readonly mayBecome?: readonly {
    readonly when: { readonly [question: string]: readonly string[] }
    readonly to: readonly string[]
  }[]
  /** The answer until the person has given one. */
  readonly initial?: string
  /** Who may be told that another answer would change something. */
  readonly offeredTo?: { readonly [question: string]: readonly string[] }
  /** The option that stands last, after "or", and excludes the others. */
  readonly exclusive?: string
  /** Ids in older links, with the id that each has now. */
  readonly aliases?: { readonly [old: string]: string }
} & (
  | {
      readonly kind: 'one'
      readonly answers: readonly [string, ...string[]]
      /** An answer that means "one of these, I do not know which". */
      readonly standsFor?: { readonly [answer: string]: readonly string[] }
    }
  | { readonly kind: 'many'; readonly of: 'eids' | 'services'; readonly atLeast: 0 | 1 }
)

/** Every question, in asking order. Ids are part of every saved link: that of a question stays, a renamed answer keeps its old name under `aliases`. */
export const questions = [
  {
    id: 'idNumber',
    kind: 'one',
    answers: ['nationalNumber', 'dNumber', 'unsure', 'none'],
    standsFor: { unsure: ['nationalNumber', 'dNumber'] },
    changedBy: 'authority',
    mayBecome: [
      // a registered move usually gives a national identity number at once (N03, N07)
      { when: { idNumber: ['none'], stay: ['living'] }, to: ['nationalNumber', 'dNumber'] },
      { when: { idNumber: ['none', 'unsure'] }, to: ['dNumber', 'nationalNumber'] },
      { when: { idNumber: ['dNumber'] }, to: ['nationalNumber'] },
    ],
    asked: 'whileItMatters',
  },
  {
    id: 'stay',
    kind: 'one',
    answers: ['living', 'shortStay', 'protection', 'abroad', 'visiting'],
    changedBy: 'never',
    asked: 'whileItMatters',
  },
  {
    id: 'age',
    kind: 'one',
    answers: ['adult', 'from16', 'from13', 'under13'],
    aliases: { teen: 'from13', child: 'under13' },
    changedBy: 'time',
    mayBecome: [
      { when: { age: ['under13'] }, to: ['from13', 'from16', 'adult'] },
      { when: { age: ['from13'] }, to: ['from16', 'adult'] },
      { when: { age: ['from16'] }, to: ['adult'] },
    ],
    asked: 'whileItMatters',
  },
  { id: 'have', kind: 'many', of: 'eids', atLeast: 0, exclusive: 'none', changedBy: 'never', asked: 'whileItMatters' },
  {
    id: 'bank',
    kind: 'one',
    answers: ['onlineBank', 'accountOnly', 'none'],
    changedBy: 'you',
    mayBecome: [
      { when: { bank: ['none'] }, to: ['accountOnly', 'onlineBank'] },
      { when: { bank: ['accountOnly'] }, to: ['onlineBank'] },
    ],
    offeredTo: { age: fromThirteen },
    asked: 'whileItMatters',
  },
  {
    id: 'bankAnswer',
    kind: 'one',
    answers: ['yes', 'no', 'otherBankYes', 'notAsked'],
    changedBy: 'you',
    mayBecome: [
      { when: { bankAnswer: ['notAsked'] }, to: ['yes'] },
      { when: { bankAnswer: ['no'] }, to: ['otherBankYes'] },
    ],
    offeredTo: {
      age: fromThirteen,
      document: bankMayAccept,
    },
    initial: 'notAsked',
    asked: 'whileItMatters',
  },
  {
    id: 'document',
    kind: 'one',
    answers: ['passport', 'norwegianIdCard', 'travelDocument', 'eeaIdCard', 'residenceCard', 'asylumCard', 'none'],
    aliases: { norwegianDocument: 'travelDocument' },
    exclusive: 'none',
    changedBy: 'never',
    asked: 'whileItMatters',
  },
  {
    id: 'services',
    kind: 'many',
    of: 'services',
    atLeast: 1,
    exclusive: 'all',
    aliases: { osloKommune: 'municipality' },
    changedBy: 'you',
    asked: 'always',
  },
] as const satisfies readonly QuestionShape[]

/** Changes that are told in one sentence; its words are in the locale. */
export const jointChanges = [{ id: 'accountAndYes', when: { bank: account, bankAnswer: ['yes'] } }] as const

/** A question, with its answers and what they stand for. */
export type Question = (typeof questions)[number]
/** The name of a question, as it stands in links. */
export type QuestionId = Question['id']

/** The questions with exactly one answer. */
export type ChoiceId = Extract<Question, { kind: 'one' }>['id']
/** The answers to a question with exactly one. */
export type AnswerTo<Q extends ChoiceId> = Extract<Question, { id: Q }>['answers'][number]

/** The questions whose answers may become others, and those others. */
type Changing = Extract<Question, { mayBecome: unknown }>
/** The name of a question whose answer may become another. */
export type ChangingId = Changing['id']
/** The answers that an answer to such a question may become. */
export type BecomingOf<Q extends ChangingId> = Extract<Changing, { id: Q }>['mayBecome'][number]['to'][number]

/** For each question that it names, the answers that fit; a question that it does not name does not matter. */
export type When = { readonly [Q in ChoiceId]?: readonly AnswerTo<Q>[] }

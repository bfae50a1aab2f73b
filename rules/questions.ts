/** Who could change an answer: the person herself, an authority, time, or nobody we would ever ask to (facts R01-R03). */
export type ChangedBy = 'you' | 'authority' | 'time' | 'never'

type QuestionShape = {
  readonly id: string
  readonly changedBy: ChangedBy
  /** Most questions are asked only while they can still change a verdict; what she wants is always asked. */
  readonly asked: 'whileItMatters' | 'always'
  /** What each answer may become in time, the nearest first, and the answer that a person gives who is newly asked. */
  readonly becomes?: { readonly [answer: string]: readonly string[] }
  readonly atFirst?: string
  /** Who may be told that another answer would change something. Nobody sends a child to a bank for an eID. */
  readonly offeredTo?: { readonly age: readonly string[] }
  /** The option that stands last, after "or", and excludes the others. */
  readonly apart?: string
} & (
  | {
      readonly kind: 'one'
      readonly answers: readonly [string, ...string[]]
      /** The answer that opens the least, and the one that opens the most, whatever the others are. */
      readonly extremes: readonly [least: string, most: string]
      /** An answer that means "one of these, I do not know which". */
      readonly standsFor?: { readonly [answer: string]: readonly string[] }
    }
  | { readonly kind: 'many'; readonly of: 'eids' | 'services'; readonly atLeast: 0 | 1 }
)

/** Every question, in asking order. The ids are part of every saved link: never rename one, never give one a new meaning. */
export const questions = [
  {
    id: 'idNumber',
    kind: 'one',
    answers: ['nationalNumber', 'dNumber', 'unsure', 'none'],
    standsFor: { unsure: ['nationalNumber', 'dNumber'] },
    extremes: ['none', 'nationalNumber'],
    changedBy: 'authority',
    becomes: {
      none: ['dNumber', 'nationalNumber'],
      unsure: ['dNumber', 'nationalNumber'],
      dNumber: ['nationalNumber'],
    },
    asked: 'whileItMatters',
  },
  { id: 'have', kind: 'many', of: 'eids', atLeast: 0, apart: 'none', changedBy: 'never', asked: 'whileItMatters' },
  {
    id: 'age',
    kind: 'one',
    answers: ['adult', 'teen', 'child'],
    extremes: ['child', 'adult'],
    changedBy: 'time',
    becomes: { child: ['teen', 'adult'], teen: ['adult'] },
    asked: 'whileItMatters',
  },
  {
    id: 'bank',
    kind: 'one',
    answers: ['onlineBank', 'accountOnly', 'none'],
    extremes: ['none', 'onlineBank'],
    changedBy: 'you',
    becomes: { none: ['accountOnly', 'onlineBank'], accountOnly: ['onlineBank'] },
    offeredTo: { age: ['adult', 'teen'] },
    asked: 'whileItMatters',
  },
  {
    id: 'bankAnswer',
    kind: 'one',
    answers: ['yes', 'no', 'notAsked'],
    extremes: ['no', 'yes'],
    changedBy: 'you',
    becomes: { notAsked: ['yes'], no: ['yes'] },
    offeredTo: { age: ['adult', 'teen'] },
    atFirst: 'notAsked',
    asked: 'whileItMatters',
  },
  {
    id: 'document',
    kind: 'one',
    answers: ['passport', 'norwegianDocument', 'eeaIdCard', 'residenceCard', 'none'],
    apart: 'none',
    extremes: ['none', 'passport'],
    changedBy: 'never',
    asked: 'whileItMatters',
  },
  { id: 'services', kind: 'many', of: 'services', atLeast: 1, apart: 'all', changedBy: 'you', asked: 'always' },
] as const satisfies readonly QuestionShape[]

/** A question, with its answers and what they stand for. */
export type Question = (typeof questions)[number]
/** The name of a question, as it stands in links. */
export type QuestionId = Question['id']

/** The questions with exactly one answer. */
export type ChoiceId = Extract<Question, { kind: 'one' }>['id']
/** The answers to a question with exactly one. */
export type AnswerTo<Q extends ChoiceId> = Extract<Question, { id: Q }>['answers'][number]

/** The questions whose answers may become others, and those others. */
type Changing = Extract<Question, { becomes: unknown }>
/** The name of a question whose answer may become another. */
export type ChangingId = Changing['id']
type Values<T> = T[keyof T]
/** The answers that an answer to such a question may become. */
export type BecomingOf<Q extends ChangingId> = Extract<
  Values<Extract<Changing, { id: Q }>['becomes']>,
  readonly string[]
>[number]

/** For each question it names, the answers that fit; a question it does not name does not matter. */
export type When = { readonly [Q in ChoiceId]?: readonly AnswerTo<Q>[] }

/** The question with this id. */
export function questionById(id: QuestionId): Question {
  return questions.find((question) => question.id === id) as Question
}

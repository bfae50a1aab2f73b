import {
  type Answers,
  type ChoiceId,
  type EidId,
  eids,
  keysOf,
  optionsOf,
  pick,
  type QuestionId,
  questionById,
  questions,
  retrace,
} from '#rules'

/** A person, by their answers. A change returns another person, so no test affects the next. */
export class Person {
  readonly answers: Answers

  constructor(answers: Answers) {
    this.answers = Object.freeze({ ...answers })
  }

  with(more: Answers): Person {
    return new Person({ ...this.answers, ...more })
  }

  without(...ids: readonly (keyof Answers)[]): Person {
    const kept = keysOf(this.answers).filter((id) => !ids.includes(id))
    return new Person(pick(this.answers, kept))
  }
}

/** The same answers, with the first option of each further question: so a new question changes no test person. */
export function completed(answers: Answers): Answers {
  const { asked, complete } = retrace(answers)
  const next = asked.at(-1)
  if (complete || !next || next === 'services') return answers
  return completed({ ...answers, [next]: next === 'have' ? [] : optionsOf(questionById(next))[0] })
}

/** An adult with a D number and a foreign passport, for less than six months, and no bank account yet. */
export const newcomer = new Person(
  completed({
    idNumber: 'dNumber',
    stay: 'shortStay',
    age: 'adult',
    have: [],
    bank: 'none',
    document: 'passport',
    services: 'all',
  }),
)

/** An adult with a national identity number, a passport and an online bank, who has not asked for BankID yet. */
export const resident = new Person(
  completed({
    idNumber: 'nationalNumber',
    stay: 'living',
    age: 'adult',
    have: [],
    bank: 'onlineBank',
    bankAnswer: 'notAsked',
    document: 'passport',
    services: 'all',
  }),
)

/** A person who waits for a Norwegian ID number. */
export const applicant = new Person(completed({ idNumber: 'none', stay: 'living', age: 'adult', services: 'all' }))

/** Every set of eIDs that a person can say they have. */
export const everyHeldSet: readonly (readonly EidId[])[] = Array.from({ length: 2 ** eids.length }, (_, bits) =>
  eids.filter((_eid, index) => bits & (1 << index)).map(({ id }) => id),
)

/** Every answer to a question; one choice of services is enough, since nothing is asked after it. */
export function everyAnswer(id: QuestionId): readonly unknown[] {
  if (id === 'services') return ['all']
  return id === 'have' ? everyHeldSet : optionsOf(questionById(id))
}

/** The questions that are asked while their answer matters, in asking order. */
export const asking: readonly QuestionId[] = questions
  .filter(({ asked }) => asked === 'whileItMatters')
  .map(({ id }) => id)

/** Every way of completing some answers. */
export function everyCompletion(answers: Answers): readonly Answers[] {
  return asking
    .filter((id) => answers[id] === undefined)
    .reduce<readonly Answers[]>(
      (some, id) => some.flatMap((each) => everyAnswer(id).map((answer) => ({ ...each, [id]: answer }) as Answers)),
      [answers],
    )
}

/** The questions with one answer. */
export const singleChoices: readonly ChoiceId[] = questions.flatMap((question) =>
  question.kind === 'one' ? [question.id] : [],
)

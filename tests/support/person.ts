import {
  type Answers,
  type ChoiceId,
  type EidId,
  eids,
  optionsOf,
  type QuestionId,
  questionById,
  type ServiceId,
  services,
} from '#rules'

/** A person, by her answers. Each change makes another person, so no test disturbs the next. */
export class Person {
  readonly answers: Answers

  constructor(answers: Answers) {
    this.answers = Object.freeze({ ...answers })
  }

  with(more: Answers): Person {
    return new Person({ ...this.answers, ...more })
  }

  without(...ids: readonly QuestionId[]): Person {
    return new Person(
      Object.fromEntries(Object.entries(this.answers).filter(([id]) => !ids.includes(id as QuestionId))) as Answers,
    )
  }

  /** The same person, were she without a bank account: nobody then asks what her bank said. */
  get withoutAccount(): Person {
    return this.without('bankAnswer').with({ bank: 'none' })
  }
}

/** An adult with a D number and a foreign passport, and no bank account yet. */
export const newcomer = new Person({
  idNumber: 'dNumber',
  have: [],
  age: 'adult',
  bank: 'none',
  document: 'passport',
  services: 'all',
})

/** An adult with a national identity number, a passport and an online bank, who has not asked for BankID yet. */
export const resident = new Person({
  idNumber: 'nationalNumber',
  have: [],
  age: 'adult',
  bank: 'onlineBank',
  bankAnswer: 'notAsked',
  document: 'passport',
  services: 'all',
})

/** Somebody who waits for a Norwegian ID number. */
export const applicant = new Person({ idNumber: 'none', services: 'all' })

/** Every set of eIDs that a person can say she has. */
export const everyHave: readonly (readonly EidId[])[] = Array.from({ length: 2 ** eids.length }, (_, bits) =>
  eids.filter((_eid, place) => bits & (1 << place)).map(({ id }) => id),
)

function answersTo<Q extends ChoiceId>(id: Q) {
  return optionsOf(questionById(id)) as readonly NonNullable<Answers[Q]>[]
}

const banks: readonly Answers[] = answersTo('bank').flatMap((bank): readonly Answers[] =>
  bank === 'none' ? [{ bank }] : answersTo('bankAnswer').map((bankAnswer) => ({ bank, bankAnswer })),
)

/** Every complete sheet but for the services, which change no verdict: 4 numbers, 16 sets, 3 ages, 7 at the bank, 5 documents. */
export const completeSheets: readonly Answers[] = answersTo('idNumber').flatMap((idNumber) =>
  everyHave.flatMap((have) =>
    answersTo('age').flatMap((age) =>
      banks.flatMap((bank) =>
        answersTo('document').map((document): Answers => ({ idNumber, have, age, ...bank, document })),
      ),
    ),
  ),
)

const ids: readonly ServiceId[] = services.map(({ id }) => id)

/** A choice of services; `'all'` asks to be shown everything, which is no choice in particular. */
export type Choice = readonly ServiceId[] | 'all'

/** None, each alone, each pair, all of them, and "show me everything". */
export const serviceChoices: readonly Choice[] = [
  [],
  ...ids.map((id) => [id]),
  ...ids.flatMap((one, place) => ids.slice(place + 1).map((other) => [one, other])),
  ids,
  'all',
]

import type { Answers } from '#rules'
import { newcomer } from './person.ts'

/** An adult who holds no eID. */
export const adult: Answers = { age: 'adult', have: [] }

/** An adult under protection with an asylum seeker card and no bank account. */
export const amara: Answers = {
  ...adult,
  idNumber: 'dNumber',
  stay: 'protection',
  bank: 'none',
  document: 'asylumCard',
  services: ['helsenorge', 'nav', 'udi'],
}

/** An adult under collective protection with a bank account, a D number and a passport. */
export const olena: Answers = {
  ...adult,
  idNumber: 'dNumber',
  stay: 'protection',
  bank: 'accountOnly',
  bankAnswer: 'notAsked',
  document: 'passport',
  services: ['helsenorge'],
}

/** An adult with a D number and a passport, for less than six months, without a bank account. */
export const seasonalWorker: Answers = newcomer.with({ services: ['myTax', 'helsenorge', 'onlineBank'] }).answers

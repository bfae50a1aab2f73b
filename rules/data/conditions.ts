import type { Sources } from '../sources.ts'

/** What to know or check about an eID. Each has a text in every language, and its sources. */
export const conditions = {
  // MinID
  letterToRegisteredAddress: ['E12', 'E14'],
  nameOnMailbox: ['G15'],
  letterGoesAbroad: ['E15'],
  worksBySms: ['E71'],
  lettersMayGoDigital: ['M08', 'M06', 'M07'],
  inactiveNumber: ['N12', 'N28'],
  // BankID
  bankMakesFinalCheck: ['E24', 'E25', 'E87'],
  passportWithChip: ['E83'],
  bankSetsAgeLimit: ['E31', 'E90'],
  appOrCodeDevice: ['E21', 'E22', 'E86'],
  // Buypass
  paidCheckPrice: ['E46', 'E96', 'U02'],
  identityCheck: ['E92', 'E94'],
  documentInRegister: ['E95', 'E29'],
  // any that is tied to a D number
  newNumberNewEid: ['E19d', 'N21', 'N22', 'N23', 'U08'],
  // Commfides
  askCommfidesFirst: ['E52', 'E54'],
} as const satisfies { readonly [id: string]: Sources }

/** The name of a condition; its text is in the locale, under the same name. */
export type ConditionId = keyof typeof conditions

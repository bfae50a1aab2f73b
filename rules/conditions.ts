import type { SourceId } from './sources.ts'

/** What a person must know or check before she orders an eID. Each has a text in every language, and its sources. */
export const conditions = {
  // MinID
  letterToRegisteredAddress: ['E12', 'E14', 'E15'],
  ownPhoneAndEmail: ['E12', 'E08'],
  movesYouToDigitalPost: ['M08', 'M06', 'M07'],
  // BankID
  bankMakesFinalCheck: ['E24', 'E25'],
  askBeforeChoosingBank: ['E23', 'B25'],
  bankSetsAgeLimit: ['E31', 'E31b'],
  appOrCodeDevice: ['E21', 'E22'],
  // Buypass
  paidCheckPrice: ['E46', 'U02'],
  collectInPerson: ['E43', 'E70'],
  paperWithNumber: ['E43'],
  // any that is tied to a D number
  renewWithNewNumber: ['E19d', 'U08'],
  maySurviveNewNumber: ['U08', 'E19d'],
  dNumberNoGp: ['G13'],
  // Commfides
  askCommfidesFirst: ['E52', 'E54'],
} as const satisfies { readonly [id: string]: readonly [SourceId, ...SourceId[]] }

/** The name of a condition; its text is in the locale, under the same name. */
export type ConditionId = keyof typeof conditions

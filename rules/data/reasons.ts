import type { Sources } from '../sources.ts'

/** Why a verdict is what it is. Each reason has a text in every language, and the sources that it rests on. */
export const reasons = {
  // any eID
  held: ['E02'],
  coveredByAnother: ['E01', 'E02'],
  needsNumber: ['E04'],
  parentActs: ['S03b', 'S30'],
  numberKindDecides: ['N02', 'E23'],
  // MinID
  noDocumentNeeded: ['E12', 'E14'],
  minidFromThirteen: ['E18'],
  // BankID
  bankSaidYes: ['E20', 'E24'],
  bankSaidNo: ['E24'],
  bankAgeLimit: ['E31', 'E90'],
  bankNeedsDocument: ['E25', 'E83'],
  bankUsuallyGives: ['E20', 'E24', 'E25'],
  openAccountFirst: ['E20', 'E24', 'B01'],
  onlineBankFirst: ['E20', 'E24', 'W02'],
  bankDecidesOnDNumber: ['E23', 'E24'],
  bankDecidesOnAge: ['E31', 'E90'],
  bankDecidesOnStay: ['B01', 'E24'],
  bankDecidesOnDocument: ['E24', 'E25', 'E82', 'R01', 'R02'],
  // Buypass
  buypassTakesPassport: ['E41', 'E43'],
  buypassFromThirteen: ['E41'],
  buypassNeedsDocument: ['E43', 'E92'],
  buypassMayTakeDocument: ['E92', 'E93', 'U02'],
  // Commfides
  commfidesSaleUnclear: ['E50', 'E52', 'E54'],
  commfidesNotForChildren: ['E52', 'E54'],
  commfidesChecksIdentity: ['E52', 'E54'],
} as const satisfies { readonly [id: string]: Sources }

/** The name of a reason; its text is in the locale, under the same name. */
export type ReasonId = keyof typeof reasons

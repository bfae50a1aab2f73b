import type { SourceId } from './sources.ts'

/** Why a verdict is what it is. Each reason has a text in every language, and the sources that it rests on. */
export const reasons = {
  // any eID
  held: ['E02'],
  coveredByAnother: ['E01', 'E02'],
  needsNumber: ['E04'],
  parentActs: ['S03b'],
  numberKindDecides: ['N02', 'E23'],
  // MinID
  numberIsEnough: ['E12'],
  minidFromThirteen: ['E18'],
  // BankID
  bankSaidYes: ['E20', 'E24'],
  bankSaidNo: ['E24', 'B03'],
  bankAgeLimit: ['E31', 'E31b'],
  bankNeedsDocument: ['E25'],
  bankNeedsAccount: ['E20'],
  bankUsuallyGives: ['E20', 'E24', 'E25'],
  openAccountFirst: ['E20', 'B01'],
  onlineBankFirst: ['E20', 'W02'],
  bankDecides: ['E24', 'B03'],
  bankDecidesOnDNumber: ['E23', 'B25'],
  bankDecidesOnAge: ['E31', 'E31b'],
  bankDecidesOnDocument: ['E25'],
  // Buypass
  buypassTakesNumberAndPassport: ['E41', 'E43'],
  buypassFromThirteen: ['E41'],
  buypassNeedsPassport: ['E43'],
  buypassMayTakeDocument: ['U02', 'E43'],
  // Commfides
  commfidesAcceptedButSaleUnclear: ['E50', 'E52', 'E54'],
  commfidesNotForChildren: ['E52', 'E54'],
  commfidesChecksIdentity: ['E52', 'E54'],
} as const satisfies { readonly [id: string]: readonly [SourceId, ...SourceId[]] }

/** The name of a reason; its text is in the locale, under the same name. */
export type ReasonId = keyof typeof reasons

/** The reasons that can shut somebody out of every eID, the weightiest first. */
export const blockingReasons = ['needsNumber', 'parentActs'] as const satisfies readonly ReasonId[]

/** A reason that can shut somebody out of every eID. */
export type BlockingReason = (typeof blockingReasons)[number]

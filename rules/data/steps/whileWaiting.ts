import type { Sources } from '../../sources.ts'
import type { AwaitedStepId } from './awaitedSteps.ts'

/** What is told while a step is waited for: when it comes, and what to do if it does not; with its sources. */
export const whileWaiting = {
  numberByMove: ['P08', 'N06'],
  numberByTaxCard: ['N05'],
  numberByBody: ['N04'],
  orderMinid: ['E72', 'E16', 'E14', 'E07'],
  orderBankid: ['E24', 'E25'],
  orderAtOtherBank: ['E24', 'E25'],
  orderBuypass: ['E92', 'E94'],
  reportMove: ['N06', 'N08'],
} as const satisfies { readonly [S in AwaitedStepId]: Sources }

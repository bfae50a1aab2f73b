/**
 * Steps that a person takes and then waits for: the key `done` of an address names those that are taken, in this order, as it
 * names the answers to a question. Ids are part of every saved link.
 */
export const awaitedSteps = {
  id: 'done',
  kind: 'many',
  answers: [
    'numberByMove',
    'numberByTaxCard',
    'numberByBody',
    'orderMinid',
    'orderBankid',
    'orderAtOtherBank',
    'orderBuypass',
    'reportMove',
  ],
} as const

/** The name of a step that is waited for. */
export type AwaitedStepId = (typeof awaitedSteps.answers)[number]

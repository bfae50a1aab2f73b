import type { AnswerTo, ChoiceId, When } from '../questions.ts'
import type { AwaitedStepId } from './awaitedSteps.ts'

type Refusal = {
  /** The answers that follow from the yes that is taken back. */
  readonly when: When
  /** What the answers become. `undefined`: that question is asked again. */
  readonly set: { readonly [Q in ChoiceId]?: AnswerTo<Q> | undefined }
}

/** Steps after which a bank may still say no, while the person waits (E24). The first entry that fits applies. */
export const refusals: { readonly [S in AwaitedStepId]?: readonly Refusal[] } = {
  orderBankid: [{ when: { bankAnswer: ['yes', 'notAsked'] }, set: { bankAnswer: 'no' } }],
  orderAtOtherBank: [
    // the account was to come from the bank that says no: only the person knows if they have another
    { when: { bank: ['accountOnly'] }, set: { bank: undefined, bankAnswer: undefined } },
    { when: {}, set: { bankAnswer: 'no' } },
  ],
}

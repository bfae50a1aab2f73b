import type { AnswerTo, ChoiceId, When } from '../questions.ts'
import type { AwaitedStepId } from './awaitedSteps.ts'

type Refusal = {
  /** Whose answers rest on the word that is taken back. */
  readonly when: When
  /** What the person answers then. `undefined`: that question is asked again. */
  readonly set: { readonly [Q in ChoiceId]?: AnswerTo<Q> | undefined }
}

/** Steps of which the person may hear, while they wait, that it is a no after all (E24); the first that fits is told. */
export const refusals: { readonly [S in AwaitedStepId]?: readonly Refusal[] } = {
  orderBankid: [{ when: { bankAnswer: ['yes', 'notAsked'] }, set: { bankAnswer: 'no' } }],
  orderAtOtherBank: [
    // the account was to come from the bank that says no: only the person knows if they have another
    { when: { bank: ['accountOnly'] }, set: { bank: undefined, bankAnswer: undefined } },
    { when: {}, set: { bankAnswer: 'no' } },
  ],
}

import type { AnswerTo, ChoiceId, When } from '../questions.ts'
import type { AwaitedStepId } from './awaitedSteps.ts'

type Refusal = {
  /** Whose answers rest on the word that is taken back. */
  readonly when: When
  /** What the person answers then. */
  readonly set: { readonly [Q in ChoiceId]?: AnswerTo<Q> }
}

/** Steps of which the person may hear, while they wait, that it is a no after all. */
export const refusals: { readonly [S in AwaitedStepId]?: Refusal } = {
  orderBankid: { when: { bankAnswer: ['yes', 'notAsked'] }, set: { bankAnswer: 'no' } },
  orderAtOtherBank: { when: { bankAnswer: ['otherBankYes'] }, set: { bankAnswer: 'no' } },
}

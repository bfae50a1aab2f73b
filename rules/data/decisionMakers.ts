import type { Sources } from '../sources.ts'

import type { DecisionMaker } from './eids.ts'
import type { AnswerTo, ChoiceId, When } from './questions.ts'

/** Some choices, answered. */
type Choices = { readonly [Q in ChoiceId]?: AnswerTo<Q> }

/** What the person can say that they were told. `question` and `answer` give its words, `set` what it changes. */
type Reply = {
  [Q in ChoiceId]: { readonly question: Q; readonly answer: AnswerTo<Q>; readonly when?: When; readonly set: Choices }
}[ChoiceId]

type DecisionMakerData = {
  readonly replies: readonly Reply[]
  readonly sources: Sources
}

const table = {
  bank: {
    replies: [
      { question: 'bankAnswer', answer: 'yes', when: { bankAnswer: ['notAsked'] }, set: { bankAnswer: 'yes' } },
      { question: 'bankAnswer', answer: 'no', when: { bankAnswer: ['notAsked'] }, set: { bankAnswer: 'no' } },
      // a bank that says no to a new customer changes nothing: another one may say yes
      { question: 'bankAnswer', answer: 'yes', when: { bankAnswer: ['no'] }, set: { bankAnswer: 'otherBankYes' } },
      {
        question: 'bankAnswer',
        answer: 'yes',
        when: { bank: ['none'] },
        set: { bank: 'accountOnly', bankAnswer: 'otherBankYes' },
      },
    ],
    sources: ['E23', 'E24', 'E25', 'E82'],
  },
  buypass: { replies: [], sources: ['E92', 'E93', 'U02'] },
  commfides: { replies: [], sources: ['E50', 'E52', 'E54'] },
  numberKind: {
    replies: [
      { question: 'idNumber', answer: 'nationalNumber', set: { idNumber: 'nationalNumber' } },
      { question: 'idNumber', answer: 'dNumber', set: { idNumber: 'dNumber' } },
    ],
    sources: ['N01', 'N02'],
  },
} as const satisfies Record<DecisionMaker, DecisionMakerData>

/** The decision makers whose reply is an answer. */
export type ReplyingDecisionMaker = {
  [D in DecisionMaker]: (typeof table)[D]['replies'] extends readonly [] ? never : D
}[DecisionMaker]

/** Those who have the last word where a verdict depends on someone. */
export const decisionMakers: Record<DecisionMaker, DecisionMakerData> = table

/** People whose answers do not record a refusal, since another bank may accept: the advice for it stands beside the replies. */
export const refusalNotRecorded: { readonly [D in DecisionMaker]?: When } = { bank: { bank: ['none'] } }

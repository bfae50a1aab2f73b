import type { AnswerTo, ChoiceId } from '../questions.ts'
import type { StepId } from '../steps.ts'

/** What the answers are once a step is taken, where they say it. `undefined`: that question is asked again. */
export const answersOnceTaken: {
  readonly [S in StepId]?: { readonly [Q in ChoiceId]?: AnswerTo<Q> | undefined }
} = {
  numberByAsylum: { idNumber: undefined },
  openAccount: { bank: 'accountOnly' },
  getOnlineBank: { bank: 'onlineBank' },
}

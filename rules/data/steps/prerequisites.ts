import { account, anyNumber } from '../answerSets.ts'
import type { EidId } from '../eids.ts'
import type { When } from '../questions.ts'

/** Something that a person has, or gets by a step. An eID is one too, under its own id. */
export type Prerequisite = 'number' | 'account' | 'onlineBank' | 'minidLetter' | EidId

/** What a person has by their answers. */
export const prerequisitesByAnswer = [
  { provides: 'number', when: { idNumber: anyNumber } },
  { provides: 'account', when: { bank: account } },
  { provides: 'onlineBank', when: { bank: ['onlineBank'] } },
] as const satisfies readonly { readonly provides: Prerequisite; readonly when: When }[]

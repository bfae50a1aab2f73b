import type { Answers } from '#rules'

type Rung = readonly [less: Answers, more: Answers]

const asked = (bank: Answers['bank'], bankAnswer: Answers['bankAnswer']): Answers => ({ bank, bankAnswer })

/** What is more access, one rung at a time: from the design's words, and in no way from the rules. */
export const rungs: { readonly [what: string]: readonly Rung[] } = {
  'a better number': [
    [{ idNumber: 'none' }, { idNumber: 'dNumber' }],
    [{ idNumber: 'none' }, { idNumber: 'unsure' }],
    [{ idNumber: 'dNumber' }, { idNumber: 'unsure' }],
    [{ idNumber: 'unsure' }, { idNumber: 'nationalNumber' }],
  ],
  'an older age': [
    [{ age: 'child' }, { age: 'teen' }],
    [{ age: 'teen' }, { age: 'adult' }],
  ],
  'more bank, with the bank not asked': [
    [{ bank: 'none' }, asked('accountOnly', 'notAsked')],
    [asked('accountOnly', 'notAsked'), asked('onlineBank', 'notAsked')],
  ],
  'more bank, with the same answer': [
    [asked('accountOnly', 'yes'), asked('onlineBank', 'yes')],
    [asked('accountOnly', 'no'), asked('onlineBank', 'no')],
  ],
  'a better bank answer': [
    [{ bankAnswer: 'no' }, { bankAnswer: 'notAsked' }],
    [{ bankAnswer: 'notAsked' }, { bankAnswer: 'yes' }],
  ],
  'a better document': [
    [{ document: 'none' }, { document: 'residenceCard' }],
    [{ document: 'none' }, { document: 'eeaIdCard' }],
    [{ document: 'residenceCard' }, { document: 'norwegianDocument' }],
    [{ document: 'eeaIdCard' }, { document: 'norwegianDocument' }],
    [{ document: 'norwegianDocument' }, { document: 'passport' }],
  ],
}

/** True for somebody with all of these answers. */
export function hasAll(part: Answers, answers: Answers): boolean {
  return Object.entries(part).every(([id, answer]) => answers[id as keyof Answers] === answer)
}

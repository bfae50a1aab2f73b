import type { ChangingId } from '#rules'

/**
 * What may ever change, and which way, the nearest first: written down a second time, from the text of design 3.5. A number
 * is given, a child grows up, an account is opened, a bank says yes. Nothing else.
 */
export const becoming: { readonly [Q in ChangingId]: { readonly [today: string]: readonly string[] } } = {
  idNumber: {
    none: ['dNumber', 'nationalNumber'],
    unsure: ['dNumber', 'nationalNumber'],
    dNumber: ['nationalNumber'],
  },
  age: { child: ['teen', 'adult'], teen: ['adult'] },
  bank: { none: ['accountOnly', 'onlineBank'], accountOnly: ['onlineBank'] },
  bankAnswer: { notAsked: ['yes'], no: ['yes'] },
}

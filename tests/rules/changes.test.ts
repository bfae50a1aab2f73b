import { describe, expect, test } from 'vitest'
import { type ChangingId, changes, optionsOf, questionById, type Supposition, suppose, suppositions } from '#rules'
import { applicant, newcomer, type Person, resident } from '../support/person.ts'

const customer = resident.with({ idNumber: 'dNumber' })
const child = resident.withoutAccount.with({ age: 'child' })

const named: { readonly [who: string]: Person } = {
  'a customer with a D number who has not asked': customer.with({ services: ['helsenorge', 'insurance'] }),
  'a newcomer without an account': newcomer.with({ services: ['helsenorge'] }),
  'a newcomer with only a residence card': newcomer.with({ document: 'residenceCard', services: ['helsenorge'] }),
  'a newcomer with no document at all': newcomer.with({ document: 'none', services: ['udi', 'payOnline'] }),
  'a customer whose bank said no': customer.with({ bankAnswer: 'no', services: ['helsenorge'] }),
  'a resident without an account': resident.withoutAccount.with({ services: ['digipost', 'onlineBank'] }),
  'a resident who cannot log in yet': resident.with({ bank: 'accountOnly', services: ['nav'] }),
  'somebody unsure of her number': customer.with({ idNumber: 'unsure', services: ['udi', 'nav'] }),
  'a teenager': resident.with({ age: 'teen', services: ['helsenorge', 'digipost'] }),
  'a child': child.with({ services: ['helsenorge'] }),
  'somebody without a number': applicant.with({ services: ['nav', 'udi'] }),
  'somebody who holds BankID': resident.with({ have: ['bankid'], services: ['helsenorge'] }),
}

describe('What some people are told', () => {
  const told = (who: string) =>
    changes((named[who] as Person).answers).map(({ set, by, eids: better, services: wider }) =>
      [
        `${by}: ${Object.entries(set).map(([id, answer]) => `${id}=${answer}`)}`,
        ...better.map(({ id, from, to }) => `${id} ${from} > ${to}`),
        ...wider.map(({ id, from, to }) => `${id} ${from.now}/${from.possible} > ${to.now}/${to.possible}`),
      ].join('; '),
    )

  const people: readonly (readonly [who: string, told: readonly string[]])[] = [
    [
      'a customer with a D number who has not asked',
      [
        'you: bankAnswer=yes; bankid depends > yes; insurance unverified/full > full/full',
        'authority: idNumber=nationalNumber; bankid depends > yes; helsenorge part/part > full/full; insurance unverified/full > full/full',
      ],
    ],
    [
      'a newcomer without an account',
      [
        'you: bank=accountOnly; bankid no > depends',
        'you: bank=accountOnly,bankAnswer=yes; bankid no > yes',
        'authority: idNumber=nationalNumber; bankid no > later; helsenorge part/part > full/full',
        'authority: idNumber=nationalNumber,bank=onlineBank; bankid no > yes; helsenorge part/part > full/full',
      ],
    ],
    [
      'a newcomer with only a residence card',
      [
        'you: bank=accountOnly; bankid no > depends; helsenorge none/none > none/part',
        'you: bank=accountOnly,bankAnswer=yes; bankid no > yes; helsenorge none/none > part/part',
      ],
    ],
    [
      'a newcomer with no document at all',
      [
        'you: bank=accountOnly; payOnline none/none > unverified/unverified',
        'you: bank=accountOnly,bankAnswer=yes; bankid no > yes; udi part/part > full/full; payOnline none/none > full/full',
      ],
    ],
    [
      'a customer whose bank said no',
      ['you: bankAnswer=yes; bankid no > yes', 'authority: idNumber=nationalNumber; helsenorge part/part > full/full'],
    ],
    ['a resident without an account', ['you: bank=onlineBank; bankid later > yes; onlineBank none/full > full/full']],
    [
      'a resident who cannot log in yet',
      ['you: bankAnswer=yes; bankid later > yes', 'you: bank=onlineBank; bankid later > yes'],
    ],
    [
      'somebody unsure of her number',
      ['you: bankAnswer=yes; bankid depends > yes', 'authority: idNumber=nationalNumber; bankid depends > yes'],
    ],
    [
      'a teenager',
      [
        'you: bankAnswer=yes; bankid depends > yes',
        'time: age=adult; bankid depends > yes; helsenorge part/part > full/full; digipost unverified/unverified > full/full',
      ],
    ],
    [
      'a child',
      [
        'time: age=teen; minid no > yes; buypass no > yes; commfides no > depends; helsenorge none/none > part/part',
        'time: age=adult; bankid no > later; minid no > yes; buypass no > yes; commfides no > depends; helsenorge none/none > full/full',
      ],
    ],
    ['somebody without a number', []],
    ['somebody who holds BankID', []],
  ]

  test.for(people)('%s', ([who, expected]) => {
    expect(told(who)).toEqual(expected)
  })
})

describe('Supposing', () => {
  const { answers } = customer

  test('keeps what differs', () => {
    expect(suppose(answers, { bankAnswer: 'yes' })).toEqual({
      set: { bankAnswer: 'yes' },
      answers: customer.without('document').with({ bankAnswer: 'yes' }).answers,
    })
  })

  test('leaves out what is her answer today', () => {
    expect(suppose(answers, { bankAnswer: 'notAsked', age: 'adult' })).toEqual({ set: {}, answers })
    expect(suppose(answers, { bankAnswer: 'notAsked', age: 'teen' }).set).toEqual({ age: 'teen' })
  })

  test('leaves out what nobody would ask her then: what the bank said, without an account', () => {
    expect(suppose(newcomer.answers, { bankAnswer: 'yes' })).toEqual({ set: {}, answers: newcomer.answers })
    expect(suppose(applicant.answers, { bank: 'onlineBank' })).toEqual({ set: {}, answers: applicant.answers })
  })

  test('gives a question that is new the answer that it has at first', () => {
    expect(suppose(newcomer.answers, { bank: 'onlineBank' })).toEqual({
      set: { bank: 'onlineBank' },
      answers: newcomer.with({ bank: 'onlineBank', bankAnswer: 'notAsked' }).answers,
    })
  })

  test('refuses what may never be supposed, and what nobody knows', () => {
    const odd = { document: 'passport', have: ['bankid'], services: ['nav'], shoes: '44', toString: 'x' }
    expect(suppose(newcomer.with({ document: 'none' }).answers, odd as Supposition)).toEqual({
      set: {},
      answers: newcomer.with({ document: 'none' }).answers,
    })
    expect(suppose(answers, JSON.parse('{ "__proto__": "x", "bankAnswer": "yes" }')).set).toEqual({ bankAnswer: 'yes' })
  })

  test('changes no sheet that it is given', () => {
    const before = JSON.stringify(answers)
    suppose(answers, { bank: 'none', idNumber: 'none' })
    expect(JSON.stringify(answers)).toBe(before)
  })

  test('lists every other answer to every question that she was asked and that may change', () => {
    const others = (id: ChangingId) => optionsOf(questionById(id)).filter((option) => option !== answers[id])
    const ids = ['idNumber', 'age', 'bank', 'bankAnswer'] as const
    expect(suppositions(answers)).toEqual(ids.map((id) => ({ id, others: others(id) })))
    expect(suppositions(applicant.answers)).toEqual([
      { id: 'idNumber', others: optionsOf(questionById('idNumber')).filter((option) => option !== 'none') },
    ])
  })
})

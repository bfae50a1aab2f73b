import { describe, expect, test } from 'vitest'
import { type Answers, advise, type Headline, headlineFor, recommend } from '#rules'
import { applicant, newcomer, type Person, resident } from '../support/person.ts'

function headlineOf({ answers }: Person): Headline {
  return headlineFor(answers, recommend(answers))
}

const nothing = { none: [], unverified: [], part: [], full: [] }
const customerWithDNumber = resident.with({ idNumber: 'dNumber' })

const then = 'bankid'

const people: readonly (readonly [who: string, Person, Headline])[] = [
  [
    'a resident with an online bank orders BankID',
    resident.with({ services: ['helsenorge'] }),
    { kind: 'get', eid: 'bankid', opens: { ...nothing, full: ['helsenorge'] }, isOnly: true },
  ],
  [
    'a customer with a D number who wants to pay online asks her bank',
    customerWithDNumber.with({ services: ['payOnline'] }),
    { kind: 'ask', eid: 'bankid', on: 'bank', opens: { ...nothing, full: ['payOnline'] }, isOnly: false },
  ],
  [
    'a resident without an account opens one, and can buy Buypass ID if she cannot wait',
    resident.withoutAccount.with({ services: ['helsenorge'] }),
    {
      kind: 'later',
      eid: 'bankid',
      because: 'openAccountFirst',
      opens: { ...nothing, full: ['helsenorge'] },
      isOnly: false,
      sooner: 'buypass',
    },
  ],
  [
    'a resident who cannot log in yet gets into her online bank, and can buy Buypass ID if she cannot wait',
    resident.with({ bank: 'accountOnly', services: ['eboks'] }),
    {
      kind: 'later',
      eid: 'bankid',
      because: 'onlineBankFirst',
      opens: { ...nothing, full: ['eboks'] },
      isOnly: false,
      sooner: 'buypass',
    },
  ],
  [
    'a newcomer who wants Helsenorge gets Buypass ID, which opens part of it',
    newcomer.with({ services: ['helsenorge'] }),
    { kind: 'get', eid: 'buypass', opens: { ...nothing, part: ['helsenorge'] }, isOnly: false },
  ],
  [
    'a newcomer who wants her tax card and holds MinID has what she needs',
    newcomer.with({ have: ['minid'], services: ['myTax'] }),
    { kind: 'have', eid: 'minid', isEnough: true, opens: { ...nothing, full: ['myTax'] }, isOnly: false },
  ],
  [
    'a resident who holds BankID and MinID has what she needs for everything',
    resident.with({ have: ['bankid', 'minid'] }),
    { kind: 'have', eid: 'bankid', isEnough: true, opens: nothing, isOnly: false },
  ],
  ['an applicant gets a number first', applicant, { kind: 'blocked', because: 'needsNumber' }],
  [
    'a newcomer with no passport who wants Helsenorge hears that MinID is all, and does not open it',
    newcomer.with({ document: 'eeaIdCard', services: ['helsenorge'] }),
    { kind: 'get', eid: 'minid', opens: { ...nothing, none: ['helsenorge'] }, isOnly: true },
  ],
  [
    'a resident without an account who wants to see everything starts with MinID, then BankID',
    resident.withoutAccount,
    { kind: 'get', eid: 'minid', opens: nothing, isOnly: false, then },
  ],
  [
    'a resident whose bank said no, and who would pay for Buypass ID, hears what MinID opens for free',
    resident.with({ bankAnswer: 'no', services: ['helsenorge', 'nav'] }),
    {
      kind: 'get',
      eid: 'buypass',
      opens: { ...nothing, full: ['helsenorge', 'nav'] },
      isOnly: false,
      meanwhile: 'minid',
    },
  ],
  ['a child needs no eID', newcomer.with({ age: 'child' }), { kind: 'blocked', because: 'parentActs' }],
  [
    'a person who is in her online bank needs no eID for it',
    customerWithDNumber.with({ services: ['onlineBank'] }),
    { kind: 'openWithout', services: ['onlineBank'] },
  ],
  [
    'a person with a refugee travel document who wants Helsenorge asks Buypass before she pays',
    newcomer.with({ document: 'norwegianDocument', services: ['helsenorge'] }),
    { kind: 'ask', eid: 'buypass', on: 'buypass', opens: { ...nothing, part: ['helsenorge'] }, isOnly: false },
  ],
  [
    'a customer who does not know her kind of number finds out, and can buy Buypass ID if she cannot wait',
    resident.with({ idNumber: 'unsure', services: ['vegvesen'] }),
    {
      kind: 'ask',
      eid: 'bankid',
      on: 'numberKind',
      opens: { ...nothing, full: ['vegvesen'] },
      isOnly: false,
      sooner: 'buypass',
    },
  ],
  [
    'a resident who can have MinID for her tax card is not sold Buypass ID for it while she waits for BankID',
    resident.withoutAccount.with({ services: ['myTax', 'payOnline'] }),
    {
      kind: 'later',
      eid: 'bankid',
      because: 'openAccountFirst',
      opens: { ...nothing, full: ['myTax', 'payOnline'] },
      isOnly: false,
      meanwhile: 'minid',
    },
  ],
]

describe('The heading', () => {
  test.for(people)('%s', ([, person, headline]) => {
    expect(headlineOf(person)).toEqual(headline)
  })
})

describe('The heading of a sheet that is not complete, as one that is only supposed can be', () => {
  const partial: readonly (readonly [who: string, Answers, Headline])[] = [
    ['says what is asked next', { idNumber: 'dNumber' }, { kind: 'unsettled', next: 'have' }],
    [
      'says so as long as one verdict is open, though others are known',
      { idNumber: 'nationalNumber', have: [], age: 'adult', bank: 'none' },
      { kind: 'unsettled', next: 'document' },
    ],
    [
      'says so where there is nothing to advise yet',
      { idNumber: 'nationalNumber', have: [], age: 'child' },
      { kind: 'unsettled', next: 'bank' },
    ],
    [
      'gives the advice once no answer can change a verdict, though the services are missing',
      { idNumber: 'none' },
      { kind: 'blocked', because: 'needsNumber' },
    ],
  ]
  test.for(partial)('%s', ([, answers, headline]) => {
    expect(headlineFor(answers, advise(answers))).toEqual(headline)
  })
})

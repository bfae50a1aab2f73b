import { describe, expect, test } from 'vitest'
import { type Answers, recommend, type ServiceId, serviceById, serviceGroups, services, waysAround } from '#rules'
import { applicant, newcomer, type Person, resident } from '../support/person.ts'
import { matrix, publishedAccess, publishedWithout } from '../support/published.ts'

const opened = ({ answers }: Person) => recommend(answers).services

describe('The published matrix', () => {
  test('every service has its row, in the order in which they are shown', () => {
    expect(services.map(({ id }) => id)).toEqual(matrix.map(({ service }) => service))
  })

  test('every service stands in its group, and the groups in their order', () => {
    expect(services.map(({ group }) => group)).toEqual(matrix.map(({ group }) => group))
    expect(serviceGroups).toEqual([...new Set(matrix.map(({ group }) => group))])
  })

  test.for(matrix)('$service opens for a resident as far as each eID goes', ({ service, access }) => {
    expect(opened(resident)[service].access).toEqual(access)
  })

  test('an applicant without a number sees the same matrix', () => {
    const cells = matrix.map((row) => ({ ...row, access: opened(applicant)[row.service].access }))
    expect(cells).toEqual(matrix)
  })

  test('MinID is of level 3, the others of level 4', () => {
    const levels = Object.entries(recommend({}).eids).map(([id, { level }]) => [id, level])
    expect(Object.fromEntries(levels)).toEqual({ bankid: 4, minid: 3, buypass: 4, commfides: 4 })
  })
})

const numbers = ['nationalNumber', 'dNumber', 'unsure', 'none'] as const
const ages = ['adult', 'teen', 'child'] as const
const kindsOfPeople = numbers.flatMap((idNumber) => ages.map((age) => ({ idNumber, age })))

describe('Limits', () => {
  test.for(kindsOfPeople)('a person with number $idNumber and age $age meets the published limits', (kind) => {
    const person = resident.with(kind)
    const expected = services.map(({ id }) => [id, publishedAccess(id, person.answers)])
    expect(services.map(({ id }) => [id, opened(person)[id].access])).toEqual(expected)
  })

  const named: readonly (readonly [who: string, Person, { readonly [S in ServiceId]?: readonly string[] }])[] = [
    ['an adult resident meets none', resident, {}],
    [
      'a newcomer with a D number has no GP and no such move',
      newcomer,
      { moving: ['residentsOnly'], helsenorge: ['noGp'] },
    ],
    [
      'a teenage resident needs consent, and ages that we could not confirm',
      resident.with({ age: 'teen' }),
      {
        helsenorge: ['parentsConsent'],
        digipost: ['ageNotConfirmed'],
        eboks: ['ageNotConfirmed'],
        signContract: ['ageNotConfirmed'],
        insurance: ['ageNotConfirmed'],
        mobileOperator: ['ageNotConfirmed'],
      },
    ],
  ]

  test.for(named)('%s', ([, person, limits]) => {
    const met = services
      .map(({ id }) => [id, opened(person)[id].limits.map((limit) => limit.id)] as const)
      .filter(([, ids]) => ids.length > 0)
    expect(Object.fromEntries(met)).toEqual(limits)
  })

  test('a child with a D number hears both reasons why Helsenorge is limited', () => {
    const { limits } = opened(newcomer.with({ age: 'child' })).helsenorge
    expect(limits).toEqual([
      { id: 'noGp', sources: ['G13'] },
      { id: 'parentsConsent', sources: ['S03b'] },
    ])
  })
})

describe('Ways in without an eID', () => {
  const banks: readonly Answers[] = [{ bank: 'onlineBank' }, { bank: 'accountOnly' }, { bank: 'none' }]

  test.for(banks)('a person with bank $bank is let in as published', (bank) => {
    const person = resident.with(bank)
    const expected = services.map(({ id }) => [id, publishedWithout(id, person.answers)])
    expect(services.map(({ id }) => [id, opened(person)[id].without])).toEqual(expected)
  })

  test('a teenager is in her online bank already: a limit takes away nothing that needs no eID', () => {
    expect(opened(resident.with({ age: 'teen' })).onlineBank.without).toBe('full')
  })
})

describe('Ways to manage until a service is open', () => {
  /** In the order in which they are told. Whoever has a D number, or may, reports a postal address on another form (N19). */
  const ways: { readonly [S in ServiceId]: readonly string[] } = {
    myTax: ['taxOffice'],
    altinn: ['emailLogin'],
    moving: ['askSkatteetaten'],
    helsenorge: ['doctorByPhone', 'paperPower'],
    osloKommune: ['noneKnown'],
    nav: ['navOffice'],
    lanekassen: ['signOnPaper'],
    vegvesen: ['noneKnown'],
    udi: ['emailAndPassword'],
    digipost: ['paperPost'],
    eboks: ['paperPost'],
    onlineBank: ['banksOwnLogin'],
    payOnline: ['foreignCard', 'askBankHow'],
    signContract: ['askCompany'],
    insurance: ['askCompany'],
    mobileOperator: ['askCompany'],
  }
  const withOtherForm = { ...ways, moving: ['otherForm', 'askSkatteetaten'] }

  test.for([
    ['a resident', resident, ways],
    ['an applicant without a number', applicant, ways],
    ['a newcomer with a D number', newcomer, withOtherForm],
    ['somebody unsure of her number', resident.with({ idNumber: 'unsure' }), withOtherForm],
  ] as const)('%s is told of those that are hers, in order', ([, { answers }, expected]) => {
    const told = services.map(({ id }) => [id, waysAround(serviceById(id), answers).map((way) => way.id)])
    expect(Object.fromEntries(told)).toEqual(expected)
  })
})

describe('Reach', () => {
  type ReachRow = readonly [who: string, Person, ServiceId, now: string, possible: string]
  const rows: readonly ReachRow[] = [
    ['a newcomer who can buy Buypass ID reaches part of Helsenorge', newcomer, 'helsenorge', 'part', 'part'],
    ['a newcomer who can buy Buypass ID reaches Statens vegvesen', newcomer, 'vegvesen', 'full', 'full'],
    ['a newcomer without an account does not reach paying online', newcomer, 'payOnline', 'none', 'none'],
    ['a newcomer with MinID only reaches part of NAV', newcomer.with({ document: 'eeaIdCard' }), 'nav', 'part', 'part'],
    [
      'a newcomer with MinID only does not reach Helsenorge, whatever Commfides may say',
      newcomer.with({ document: 'eeaIdCard' }),
      'helsenorge',
      'none',
      'none',
    ],
    [
      'a newcomer who holds Commfides reaches Statens vegvesen',
      newcomer.with({ document: 'eeaIdCard', have: ['commfides'] }),
      'vegvesen',
      'full',
      'full',
    ],
    [
      'a newcomer with a refugee travel document may reach Statens vegvesen if Buypass takes it',
      newcomer.with({ document: 'norwegianDocument' }),
      'vegvesen',
      'none',
      'full',
    ],
    [
      'a customer with an EEA identity card may reach Helsenorge if the bank says yes',
      resident.with({ document: 'eeaIdCard' }),
      'helsenorge',
      'none',
      'full',
    ],
    ['a resident without an account reaches paying online later', resident.withoutAccount, 'payOnline', 'none', 'full'],
    [
      'a resident with an account may pay online now, and surely later',
      resident.with({ bank: 'accountOnly' }),
      'payOnline',
      'unverified',
      'full',
    ],
    [
      'a resident whose bank said no stays in her online bank',
      resident.with({ bankAnswer: 'no' }),
      'onlineBank',
      'full',
      'full',
    ],
    ['an applicant reaches part of UDI with no eID', applicant, 'udi', 'part', 'part'],
    ['an applicant may reach a little of Altinn', applicant, 'altinn', 'unverified', 'unverified'],
    ['an applicant does not reach My tax', applicant, 'myTax', 'none', 'none'],
    ['a resident who can order BankID reaches everything, e-Boks too', resident, 'eboks', 'full', 'full'],
    [
      'a teenager with BankID may reach e-Boks, which we could not confirm',
      resident.with({ age: 'teen', have: ['bankid'] }),
      'eboks',
      'unverified',
      'unverified',
    ],
  ]

  test.for(rows)('%s', ([, person, service, now, possible]) => {
    expect(opened(person)[service].reach).toEqual({ now, possible })
  })

  test('what she chose is wanted, and nothing else', () => {
    const wanted = services.filter(({ id }) => opened(newcomer.with({ services: ['nav', 'udi'] }))[id].wanted)
    expect(wanted.map(({ id }) => id)).toEqual(['nav', 'udi'])
  })

  test('someone who asks for everything wants every service', () => {
    expect(services.every(({ id }) => opened(newcomer)[id].wanted)).toBe(true)
  })
})

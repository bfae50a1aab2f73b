import { describe, expect, test } from 'vitest'
import { type Access, bestOf, type EidId, eids, recommend, type ServiceId, services, type Verdict } from '#rules'
import { applicant, newcomer, type Person, resident } from '../support/person.ts'

const customerWithDNumber = resident.with({ idNumber: 'dNumber' })

type Case = readonly [law: string, person: Person, best: readonly string[]]

const cases: { readonly [criterion: string]: readonly Case[] } = {
  'First: the fewest chosen services left closed': [
    [
      'a newcomer who wants Helsenorge is told of Buypass ID before MinID, which does not open it',
      newcomer.with({ services: ['helsenorge'] }),
      ['buypass', 'minid'],
    ],
    [
      'a newcomer who wants two services that only Buypass ID opens, and one that MinID opens, is told of Buypass ID',
      newcomer.with({ services: ['altinn', 'helsenorge', 'vegvesen'] }),
      ['buypass', 'minid'],
    ],
    [
      'a person is not told to pay for a maybe: Buypass ID at an insurance company counts as closed',
      newcomer.with({ services: ['insurance'] }),
      ['minid', 'buypass'],
    ],
    [
      'a person who already paid for Buypass ID may try it at an insurance company',
      newcomer.with({ have: ['buypass'], services: ['insurance'] }),
      ['buypass', 'minid'],
    ],
    [
      'a free maybe is not closed: MinID comes first for Oslo kommune',
      newcomer.with({ services: ['osloKommune'] }),
      ['minid', 'buypass'],
    ],
    [
      'a service that is open without an eID does not count: her online bank brings BankID no further forward',
      customerWithDNumber.with({ services: ['onlineBank'] }),
      ['minid', 'bankid', 'buypass'],
    ],
    [
      'a service that is only perhaps open without an eID counts: paying online brings BankID forward',
      customerWithDNumber.with({ services: ['payOnline'] }),
      ['bankid', 'minid', 'buypass'],
    ],
    [
      'a report of a move, closed to every D number, decides nothing',
      newcomer.with({ services: ['moving'] }),
      ['minid', 'buypass'],
    ],
  ],
  'Second: held or free, before paid': [
    [
      'a person asks before she pays: BankID that depends on the bank comes before Buypass ID',
      customerWithDNumber.with({ services: ['helsenorge'] }),
      ['bankid', 'buypass', 'minid'],
    ],
    [
      'a resident opens an account before she pays: BankID later comes before Buypass ID now',
      resident.withoutAccount.with({ services: ['helsenorge'] }),
      ['bankid', 'buypass', 'minid'],
    ],
    [
      'a newcomer who wants NAV is told of the free MinID, although Buypass ID opens more of it',
      newcomer.with({ services: ['nav'] }),
      ['minid', 'buypass'],
    ],
    [
      'what she paid for already is as good as free',
      newcomer.with({ have: ['buypass'], services: ['nav'] }),
      ['buypass', 'minid'],
    ],
  ],
  'Third: have, yes, depends, later': [
    [
      'what she has comes before what she can get',
      customerWithDNumber.with({ have: ['minid'], services: ['myTax'] }),
      ['minid', 'bankid', 'buypass'],
    ],
    [
      'a sure MinID comes before a BankID that depends',
      customerWithDNumber.with({ services: ['altinn'] }),
      ['minid', 'bankid', 'buypass'],
    ],
    [
      'a sure MinID comes before a BankID that comes later',
      resident.withoutAccount.with({ services: ['altinn'] }),
      ['minid', 'bankid', 'buypass'],
    ],
    [
      'a sure Buypass ID that she would pay for comes before nothing at all',
      newcomer.with({ document: 'norwegianDocument', services: ['helsenorge'] }),
      ['buypass', 'minid'],
    ],
  ],
  'Fourth: the fewest opened only in part': [
    [
      'of two that she holds, the one that opens all of NAV comes first',
      newcomer.with({ have: ['minid', 'buypass'], services: ['nav'] }),
      ['buypass', 'minid'],
    ],
    [
      'of two that she holds, the one that opens Digipost for sure comes first',
      resident.withoutAccount.with({ have: ['buypass', 'commfides'], document: 'none', services: ['digipost'] }),
      ['buypass', 'commfides', 'minid'],
    ],
  ],
  'Fifth: the most services in the whole catalogue, then the published order': [
    [
      'of two that she holds and that open My tax alike, the one that opens more elsewhere comes first',
      newcomer.with({ have: ['minid', 'buypass'], services: ['myTax'] }),
      ['buypass', 'minid'],
    ],
    ['someone who wants to see everything hears of the free and sure one first', newcomer, ['minid', 'buypass']],
    [
      'a resident without an account who wants to see everything starts with MinID, then BankID, then what costs money',
      resident.withoutAccount,
      ['minid', 'bankid', 'buypass'],
    ],
    [
      'a teenager who holds Buypass ID and Commfides, which open as much for her, hears of them in the published order',
      newcomer.with({ age: 'teen', have: ['commfides', 'buypass'] }),
      ['buypass', 'commfides', 'minid'],
    ],
  ],
  'What is never advised': [
    [
      'a newcomer never hears of Commfides, whose sale is unconfirmed',
      newcomer.with({ services: ['altinn'] }),
      ['minid', 'buypass'],
    ],
    [
      'a person who holds Commfides does',
      newcomer.with({ have: ['commfides'], document: 'none', services: ['vegvesen'] }),
      ['commfides', 'minid'],
    ],
    ['a person who holds BankID hears of nothing else', newcomer.with({ have: ['bankid'] }), ['bankid']],
    ['a resident who can order BankID hears of nothing else', resident, ['bankid']],
    ['a child hears of nothing: a parent acts', newcomer.with({ age: 'child' }), []],
    ['an applicant without a number hears of nothing yet', applicant, []],
  ],
}

describe.for(Object.entries(cases))('%s', ([, rows]) => {
  test.for(rows)('%s', ([, person, best]) => {
    expect(recommend(person.answers).best).toEqual(best)
  })
})

describe('Each criterion decides alone, on openings that no service of today has', () => {
  type Eids = { readonly [E in EidId]?: Verdict['kind'] }
  type Openings = { readonly [S in ServiceId]?: { readonly [E in EidId]?: Access } }

  const cases: readonly (readonly [
    which: string,
    Eids,
    chosen: readonly ServiceId[],
    Openings,
    best: readonly EidId[],
  ])[] = [
    [
      'what the bank or somebody else decides comes before what comes later',
      { bankid: 'later', minid: 'depends' },
      [],
      {},
      ['minid', 'bankid'],
    ],
    [
      'fewest of the chosen services open only in part',
      { bankid: 'yes', minid: 'yes' },
      ['nav', 'udi'],
      { nav: { bankid: 'part', minid: 'full' }, udi: { bankid: 'full', minid: 'full' } },
      ['minid', 'bankid'],
    ],
    [
      'the most services open at least in part; what is not confirmed does not count',
      { bankid: 'yes', minid: 'yes' },
      [],
      {
        nav: { bankid: 'full', minid: 'part' },
        udi: { bankid: 'unverified', minid: 'part' },
        eboks: { bankid: 'unverified' },
      },
      ['minid', 'bankid'],
    ],
    [
      'whom nothing tells apart stay in the published order',
      { minid: 'yes', bankid: 'yes' },
      ['nav'],
      { nav: { bankid: 'full', minid: 'full' } },
      ['bankid', 'minid'],
    ],
  ]

  test.for(cases)('%s', ([, kinds, chosen, opened, best]) => {
    const verdicts = Object.fromEntries(
      eids.map(({ id }) => [id, { kind: kinds[id] ?? 'no', reasons: [], conditions: [] } as Verdict]),
    ) as Record<EidId, Verdict>
    const openings = Object.fromEntries(
      services.map(({ id }) => {
        const access = Object.fromEntries(eids.map((eid) => [eid.id, opened[id]?.[eid.id] ?? 'none']))
        return [id, { access: access as Record<EidId, Access>, without: 'none' as const }]
      }),
    ) as Parameters<typeof bestOf>[2]
    expect(bestOf({ services: chosen }, verdicts, openings)).toEqual(best)
  })
})

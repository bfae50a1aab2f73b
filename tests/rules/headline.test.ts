import { describe, expect, test } from 'vitest'
import {
  type Access,
  type Answers,
  type Headline,
  headlineFor,
  type Recommendation,
  recommend,
  type ServiceId,
} from '#rules'
import { applicant, completeSheets, newcomer, type Person, resident, serviceChoices } from '../support/person.ts'
import { inWords } from '../support/verdict.ts'

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

type Situation = { readonly answers: Answers; readonly result: Recommendation; readonly headline: Headline }

/**
 * One sheet for each different outcome, as far as the heading can tell people apart: her verdicts, what opens what, and the
 * reasons where there is nothing to advise.
 */
function distinctSheets(): readonly Answers[] {
  const byOutcome = new Map(
    completeSheets().map((sheet) => {
      const { best, eids, services } = recommend(sheet)
      const verdicts = Object.values(eids).map(({ verdict }) => [
        inWords(verdict).replace(/ by .*/, ''),
        verdict.kind === 'later' || best.length === 0 ? verdict.reasons.map(({ id }) => id) : [],
      ])
      const opened = Object.values(services).map(({ access, without }) => [Object.values(access), without])
      return [JSON.stringify([verdicts, opened]), sheet]
    }),
  )
  return [...byOutcome.values()]
}

const situations: readonly Situation[] = distinctSheets().flatMap((sheet) =>
  serviceChoices.map((services) => {
    const answers = { ...sheet, services }
    const result = recommend(answers)
    return { answers, result, headline: headlineFor(answers, result) }
  }),
)

function chosen({ answers }: Situation): readonly ServiceId[] {
  return Array.isArray(answers.services) ? answers.services : []
}

/** What she chose and is not in already. */
function wanting(situation: Situation): readonly ServiceId[] {
  return chosen(situation).filter((id) => situation.result.services[id].without !== 'full')
}

const ranks: readonly Access[] = ['none', 'unverified', 'part', 'full']
const rank = (access: Access) => ranks.indexOf(access)

/** The situations that break a law; a few are enough to see what is wrong. */
function breaking(law: (situation: Situation) => boolean): readonly unknown[] {
  return situations
    .filter((situation) => !law(situation))
    .slice(0, 5)
    .map(({ answers, result, headline }) => ({ answers, best: result.best, headline }))
}

describe('For everybody, whatever she chooses', () => {
  test('the heading names the best eID, and its verdict', () => {
    const kinds = { have: 'have', yes: 'get', later: 'later', depends: 'ask' } as Record<string, string>
    expect(
      breaking(({ headline, result }) => {
        if (!('eid' in headline)) return true
        return headline.eid === result.best[0] && headline.kind === kinds[result.eids[headline.eid].verdict.kind]
      }),
    ).toEqual([])
  })

  test('the heading says of each service she still wants how far that eID opens it, once', () => {
    expect(
      breaking((situation) => {
        const { headline, result } = situation
        if (!('eid' in headline)) return true
        const said = ranks.flatMap((access) => headline.opens[access].map((id) => [id, access] as const))
        const isTrue = said.every(([id, access]) => result.services[id].access[headline.eid] === access)
        const ids = said.map(([id]) => id).sort()
        return isTrue && JSON.stringify(ids) === JSON.stringify([...wanting(situation)].sort())
      }),
    ).toEqual([])
  })

  test('nothing stands in the way alone unless nothing can be advised, and every eID says so', () => {
    expect(
      breaking(({ headline, result }) => {
        if (headline.kind !== 'blocked') return headline.kind === 'openWithout' || result.best.length > 0
        const saysSo = Object.values(result.eids).every(({ verdict }) =>
          verdict.reasons.some(({ id }) => id === headline.because),
        )
        return result.best.length === 0 && saysSo
      }),
    ).toEqual([])
  })

  test('no eID is needed exactly when all that she chose is open to her without one', () => {
    expect(
      breaking((situation) => {
        const isIn = chosen(situation).length > 0 && wanting(situation).length === 0
        return (situation.headline.kind === 'openWithout') === isIn
      }),
    ).toEqual([])
  })

  test('the only advice is the only one', () => {
    expect(
      breaking(({ headline, result }) => !('eid' in headline) || headline.isOnly === (result.best.length === 1)),
    ).toEqual([])
  })

  test('what comes then is free or held, not the first, and only for somebody who chose nothing in particular', () => {
    expect(
      breaking((situation) => {
        const { headline, result } = situation
        if (!('eid' in headline) || !headline.then) return true
        const isPaid = headline.then === 'buypass' || headline.then === 'commfides'
        const isOurs = !isPaid || result.eids[headline.then].verdict.kind === 'have'
        return isOurs && result.best.slice(1).includes(headline.then) && chosen(situation).length === 0
      }),
    ).toEqual([])
  })

  test('an eID to pay for sooner is sure, opens more of what she chose than anything she has or gets for free, and is not the first', () => {
    expect(
      breaking((situation) => {
        const { headline, result } = situation
        if (!('eid' in headline) || !headline.sooner) return true
        const { sooner } = headline
        const atHand = result.best.filter(
          (id) => id !== sooner && ['have', 'yes'].includes(result.eids[id].verdict.kind),
        )
        const opensMore = wanting(situation).some((id) => {
          const { access, without } = result.services[id]
          const already = Math.max(rank(without), ...atHand.map((eid) => rank(access[eid])))
          return rank(access[sooner]) >= rank('part') && rank(access[sooner]) > already
        })
        return result.eids[sooner].verdict.kind === 'yes' && sooner !== headline.eid && opensMore
      }),
    ).toEqual([])
  })

  test('nobody is told to pay first, unless that surely opens something that nothing free or held opens at all', () => {
    const isFree = (id: string) => id === 'bankid' || id === 'minid'
    expect(
      breaking((situation) => {
        const { headline, result } = situation
        if (!('eid' in headline) || headline.kind === 'have' || isFree(headline.eid)) return true
        const ours = result.best.filter((id) => isFree(id) || result.eids[id].verdict.kind === 'have')
        return wanting(situation).some((id) => {
          const { access } = result.services[id]
          return rank(access[headline.eid]) >= rank('part') && ours.every((eid) => access[eid] === 'none')
        })
      }),
    ).toEqual([])
  })
})

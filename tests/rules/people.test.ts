import { describe, expect, test } from 'vitest'
import { type Answers, counterQuestion, type Headline, type Step, type Way } from '#rules'
import { tell } from '../support/people.ts'
import { newcomer, resident } from '../support/person.ts'

const adult: Answers = { age: 'adult', have: [] }
const acts = (answers: Answers) =>
  tell(answers)
    .recommendation.route.filter(({ role }) => role === 'act')
    .map(({ id }) => id)
const step = (answers: Answers, id: Step['id']) => tell(answers).recommendation.route.find((each) => each.id === id)
const first = (answers: Answers): Headline => tell(answers).headline
const ways = (answers: Answers, service: 'helsenorge' | 'nav' | 'myTax' | 'onlineBank'): readonly Way[] =>
  tell(answers).recommendation.services[service].ways

describe('Ten people', () => {
  const seasonal = newcomer.with({ services: ['myTax', 'helsenorge', 'onlineBank'] }).answers

  test('a seasonal worker orders free MinID first, then asks a bank; paying stands apart', () => {
    expect(first(seasonal)).toMatchObject({ kind: 'act', step: 'orderMinid' })
    expect(acts(seasonal)).toEqual(['orderMinid', 'askBankForBoth', 'activateMinid'])
    expect(step(seasonal, 'orderBuypass')?.role).toBe('option')
    expect(ways(seasonal, 'helsenorge').map(({ status }) => status)).toEqual(['maybe', 'paid'])
  })

  test('an asylum seeker with the card is sent neither to a bank for BankID nor to report a move', () => {
    const person: Answers = {
      ...adult,
      idNumber: 'dNumber',
      stay: 'protection',
      bank: 'none',
      document: 'asylumCard',
      services: ['helsenorge', 'nav', 'udi'],
    }
    expect(first(person)).toMatchObject({ step: 'orderMinid' })
    expect(acts(person)).toContain('documentAfterPermit')
    expect(acts(person)).not.toContain('askBankForBoth')
    expect(step(person, 'reportMove')).toBeUndefined()
  })

  test('a Ukrainian with an account asks the bank, with the D number in the question', () => {
    const person: Answers = {
      ...adult,
      idNumber: 'dNumber',
      stay: 'protection',
      bank: 'accountOnly',
      bankAnswer: 'notAsked',
      document: 'passport',
      services: ['helsenorge'],
    }
    expect(first(person)).toMatchObject({ step: 'askBank', reason: 'bankDecidesOnDNumber' })
    expect(counterQuestion('bank', person)).toBe('Kan jeg få BankID hos dere med d-nummer og dette passet?')
  })

  test('a Dane with an ID card and no bank asks for an account and BankID at once', () => {
    const person = resident
      .without('bankAnswer')
      .with({ bank: 'none', document: 'eeaIdCard', services: ['helsenorge'] }).answers
    expect(first(person)).toMatchObject({ step: 'askBankForBoth', reason: 'bankDecidesOnDocument' })
    expect(tell(person).recommendation.eids.bankid.verdict.kind).toBe('depends')
  })

  test('a boy of 15 who holds BankID is told what his age limits', () => {
    const person: Answers = {
      idNumber: 'nationalNumber',
      stay: 'living',
      age: 'from13',
      have: ['bankid'],
      services: ['helsenorge', 'digipost', 'onlineBank'],
    }
    const { headline, recommendation } = tell(person)
    expect(headline).toMatchObject({ kind: 'have', isEnough: false })
    expect(recommendation.services.helsenorge.limits.map(({ id }) => id)).toEqual(['parentsConsent'])
    expect(recommendation.services.digipost.status).toBe('unconfirmed')
  })

  test('a parent of a 12-year-old is told to use their own eID, and that some banks give BankID from 12', () => {
    const person: Answers = { idNumber: 'nationalNumber', stay: 'living', age: 'under13', services: ['helsenorge'] }
    expect(first(person)).toEqual({ kind: 'blocked', by: 'parent' })
    expect(tell(person).recommendation.eids.bankid.verdict.reasons.map(({ id }) => id)).toContain('bankAgeLimit')
  })

  test('an owner abroad gets the letter abroad, and goes to a bank only if they can come to Norway', () => {
    const person: Answers = {
      ...adult,
      idNumber: 'dNumber',
      stay: 'abroad',
      bank: 'none',
      document: 'passport',
      services: ['altinn'],
    }
    const { verdict } = tell(person).recommendation.eids.minid
    expect(verdict.conditions.map(({ id }) => id)).toContain('letterGoesAbroad')
    expect(step(person, 'askBankForBoth')?.stops.map(({ id }) => id)).toContain('onlyInNorway')
  })

  test('an owner abroad without a number asks those they deal with, and reports no move', () => {
    expect(acts({ ...adult, idNumber: 'none', stay: 'abroad', services: ['myTax'] })).toEqual(['numberByBody'])
  })

  test('a tourist is told that a visit needs no eID, and gets no way to a number', () => {
    const person: Answers = { idNumber: 'none', stay: 'visiting', services: ['helsenorge', 'payOnline'] }
    expect(first(person)).toEqual({ kind: 'blocked', by: 'visit' })
    expect(acts(person)).toEqual([])
  })

  test('a Norwegian who comes home opens an account for BankID', () => {
    const person = resident.without('bankAnswer').with({ bank: 'none', services: ['helsenorge'] }).answers
    expect(first(person)).toMatchObject({ step: 'openAccount', eid: 'bankid' })
    expect(acts(person)).toEqual(['openAccount', 'orderBankid'])
  })

  test('a person with a hidden address reads of it before the order', () => {
    const person = resident.with({ document: 'residenceCard', services: ['nav'] }).answers
    expect(step(person, 'orderMinid')?.stops.map(({ id }) => id)).toEqual(['hiddenAddress', 'orderYourself'])
  })
})

describe('What the first edition got wrong', () => {
  test('a paid way is not open', () => {
    const person = resident.with({ bankAnswer: 'no', services: ['helsenorge'] }).answers
    expect(ways(person, 'helsenorge')).toEqual([{ status: 'paid', degree: 'full', by: 'buypass' }])
    expect(first(person)).toMatchObject({ step: 'orderBuypass' })
  })

  test('no minor is told to pay', () => {
    const person = newcomer.with({ age: 'from13', services: ['helsenorge'] }).answers
    expect(tell(person).recommendation.best).not.toContain('buypass')
    expect(ways(person, 'helsenorge').map(({ status }) => status)).toEqual(['maybe'])
  })

  test('MinID is not ordered where it opens nothing that was chosen', () => {
    expect(acts(newcomer.with({ services: ['helsenorge'] }).answers)).toEqual(['askBankForBoth'])
  })

  test('without an account BankID depends on the bank, and is not a no', () => {
    expect(tell(newcomer.answers).recommendation.eids.bankid.verdict).toMatchObject({ kind: 'depends', on: 'bank' })
  })

  test('a Norwegian travel document does not make BankID certain', () => {
    const person = resident.with({ document: 'travelDocument' }).answers
    expect(tell(person).recommendation.eids.bankid.verdict).toMatchObject({ kind: 'depends', on: 'bank' })
  })

  test('a free eID that opens a part stands before a maybe that opens all', () => {
    expect(
      ways(newcomer.with({ services: ['nav'] }).answers, 'nav').map(({ status, degree }) => [status, degree]),
    ).toEqual([
      ['free', 'part'],
      ['maybe', 'full'],
      ['paid', 'full'],
    ])
  })

  test('an online bank needs an account, not BankID', () => {
    const person = newcomer.with({ services: ['onlineBank'] }).answers
    expect(acts(person)).toEqual(['openAccount'])
    expect(ways(person, 'onlineBank')).toEqual([{ status: 'maybe', degree: 'full' }])
  })

  test('a person under protection without a document is sent to UDI, not to a home country', () => {
    const person: Answers = {
      ...adult,
      idNumber: 'nationalNumber',
      stay: 'protection',
      bank: 'none',
      document: 'none',
      services: ['helsenorge'],
    }
    expect(first(person)).toMatchObject({ kind: 'nothing' })
    expect(acts(person)).toEqual(['askUdiForDocument'])
  })

  test('a holder with a D number hears what can make the eID stop', () => {
    const person: Answers = { ...adult, idNumber: 'dNumber', stay: 'living', have: ['bankid'], services: 'all' }
    expect(tell(person).recommendation.route.map(({ id }) => id)).toEqual([
      'reportMove',
      'keepNumberActive',
      'updateDocument',
    ])
    expect(tell(person).recommendation.eids.bankid.verdict.conditions.map(({ id }) => id)).toContain('newNumberNewEid')
  })

  test('someone unsure of their number finds it out first, where it matters', () => {
    expect(first({ ...resident.answers, idNumber: 'unsure' })).toMatchObject({ step: 'findNumberKind' })
    expect(first({ ...resident.answers, idNumber: 'unsure', services: ['myTax'] })).toMatchObject({
      step: 'orderMinid',
    })
  })

  test('after a no of one bank, another one is a step and not a hope', () => {
    const person = resident.with({ bankAnswer: 'no', services: ['helsenorge'] }).answers
    expect(tell(person).recommendation.eids.bankid.verdict.kind).toBe('no')
    expect(acts(person)).toContain('askAnotherBank')
  })

  test('the question for the bank says that a minor asks', () => {
    const question = counterQuestion('bank', { ...newcomer.answers, age: 'from16' })
    expect(question).toBe('Jeg er under 18 år. Kan jeg få konto og BankID hos dere med d-nummer og dette passet?')
  })
})

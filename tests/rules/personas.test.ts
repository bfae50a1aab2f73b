import { describe, expect, test } from 'vitest'
import { type Answers, counterQuestion, type Headline, type Step, timeTo, type Way } from '#rules'
import { adviceFor } from '../support/adviceFor.ts'
import { newcomer, resident } from '../support/person.ts'
import { adult, amara, olena } from '../support/personas.ts'

const acts = (answers: Answers) =>
  adviceFor(answers)
    .recommendation.route.filter(({ role }) => role === 'act')
    .map(({ id }) => id)
const step = (answers: Answers, id: Step['id']) =>
  adviceFor(answers).recommendation.route.find((each) => each.id === id)
const first = (answers: Answers): Headline => adviceFor(answers).headline
const ways = (answers: Answers, service: 'helsenorge' | 'nav' | 'myTax' | 'onlineBank'): readonly Way[] =>
  adviceFor(answers).recommendation.services[service].ways

const seasonalWorker = newcomer.with({ services: ['myTax', 'helsenorge', 'onlineBank'] }).answers

describe('Personas', () => {
  test('a seasonal worker orders MinID, then asks a bank; paying is optional', () => {
    expect(first(seasonalWorker)).toMatchObject({ kind: 'act', step: 'orderMinid' })
    expect(acts(seasonalWorker)).toContain('askBankForBoth')
    expect(step(seasonalWorker, 'orderBuypass')?.role).toBe('option')
    expect(ways(seasonalWorker, 'helsenorge')[0]).toMatchObject({ status: 'maybe', by: 'bankid' })
  })

  test('an asylum seeker neither asks a bank nor reports a move', () => {
    expect(first(amara)).toMatchObject({ step: 'orderMinid' })
    expect(acts(amara)).toContain('documentAfterPermit')
    expect(acts(amara)).not.toContain('askBankForBoth')
    expect(step(amara, 'reportMove')).toBeUndefined()
  })

  test('a Ukrainian with an account asks the bank, naming the D number', () => {
    expect(first(olena)).toMatchObject({ step: 'askBank', reason: 'bankDecidesOnDNumber' })
    expect(counterQuestion('bank', olena)).toBe('Kan jeg få BankID hos dere med d-nummer og dette passet?')
  })

  test('a Dane with an ID card asks for an account and BankID together', () => {
    const person = resident
      .without('bankAnswer')
      .with({ bank: 'none', document: 'eeaIdCard', services: ['helsenorge'] }).answers
    expect(first(person)).toMatchObject({ step: 'askBankForBoth', reason: 'bankDecidesOnDocument' })
    expect(adviceFor(person).recommendation.eids.bankid.verdict.kind).toBe('depends')
  })

  test('a person of 15 who holds BankID is told what their age limits', () => {
    const person: Answers = {
      idNumber: 'nationalNumber',
      stay: 'living',
      age: 'from13',
      have: ['bankid'],
      services: ['helsenorge', 'digipost', 'onlineBank'],
    }
    const { headline, recommendation } = adviceFor(person)
    expect(headline).toMatchObject({ kind: 'have', isEnough: false })
    expect(recommendation.services.helsenorge.limits.map(({ id }) => id)).toContain('parentsConsent')
    expect(recommendation.services.digipost.status).toBe('unconfirmed')
  })

  test('a parent of a 12-year-old uses their own eID, or asks some banks', () => {
    const person: Answers = { idNumber: 'nationalNumber', stay: 'living', age: 'under13', services: ['helsenorge'] }
    expect(first(person)).toEqual({ kind: 'blocked', by: 'parent' })
    expect(adviceFor(person).recommendation.eids.bankid.verdict.reasons.map(({ id }) => id)).toContain('bankAgeLimit')
  })

  test('an owner abroad gets letters there, and visits a bank only in Norway', () => {
    const person: Answers = {
      ...adult,
      idNumber: 'dNumber',
      stay: 'abroad',
      bank: 'none',
      document: 'passport',
      services: ['altinn'],
    }
    const { verdict } = adviceFor(person).recommendation.eids.minid
    expect(verdict.conditions.map(({ id }) => id)).toContain('letterGoesAbroad')
    expect(step(person, 'askBankForBoth')?.stops.map(({ id }) => id)).toContain('onlyInNorway')
  })

  test('an owner abroad gets a number through a body they deal with', () => {
    const person: Answers = { ...adult, idNumber: 'none', stay: 'abroad', services: ['myTax'] }
    expect(acts(person)[0]).toBe('numberByBody')
    expect(step(person, 'reportMove')).toBeUndefined()
  })

  test('a tourist needs no eID for a visit, and has no acts', () => {
    const person: Answers = { idNumber: 'none', stay: 'visiting', services: ['helsenorge', 'payOnline'] }
    expect(first(person)).toEqual({ kind: 'blocked', by: 'visit' })
    expect(acts(person)).toEqual([])
  })

  test('a Norwegian who comes home opens an account for BankID', () => {
    const person = resident.without('bankAnswer').with({ bank: 'none', services: ['helsenorge'] }).answers
    expect(first(person)).toMatchObject({ step: 'openAccount', eid: 'bankid' })
    expect(acts(person)).toContain('orderBankid')
  })

  test('a person with a hidden address is warned before the order', () => {
    const person = resident.with({ document: 'residenceCard', services: ['nav'] }).answers
    expect(step(person, 'orderMinid')?.stops[0]?.id).toBe('hiddenAddress')
  })
})

describe('Regressions of the first edition', () => {
  test('a paid way is not open', () => {
    const person = resident.with({ bankAnswer: 'no', services: ['helsenorge'] }).answers
    expect(ways(person, 'helsenorge')[0]).toMatchObject({ status: 'paid', by: 'buypass' })
    expect(first(person)).toMatchObject({ step: 'askAnotherBank' })
    expect(step(person, 'orderBuypass')?.role).toBe('option')
  })

  test('a minor is not told to pay', () => {
    const person = newcomer.with({ age: 'from13', services: ['helsenorge'] }).answers
    expect(adviceFor(person).recommendation.best).not.toContain('buypass')
    expect(step(person, 'orderBuypass')).toBeUndefined()
  })

  test('MinID is not ordered where it opens nothing that was chosen', () => {
    const person = newcomer.with({ services: ['helsenorge'] }).answers
    expect(first(person)).toMatchObject({ step: 'askBankForBoth' })
    expect(acts(person)).not.toContain('orderMinid')
  })

  test('without an account BankID depends on the bank, and is not a no', () => {
    expect(adviceFor(newcomer.answers).recommendation.eids.bankid.verdict).toMatchObject({
      kind: 'depends',
      on: 'bank',
    })
  })

  test('a Norwegian travel document does not make BankID certain', () => {
    const person = resident.with({ document: 'travelDocument' }).answers
    expect(adviceFor(person).recommendation.eids.bankid.verdict).toMatchObject({ kind: 'depends', on: 'bank' })
  })

  test('a free eID for a part ranks before a possible one for all', () => {
    const [now, later] = ways(newcomer.with({ services: ['nav'] }).answers, 'nav')
    expect(now).toEqual({ status: 'free', degree: 'part', by: 'minid' })
    expect(later).toEqual({ status: 'maybe', degree: 'full', by: 'bankid' })
  })

  test('an online bank needs an account, not BankID', () => {
    const person = newcomer.with({ services: ['onlineBank'] }).answers
    expect(first(person)).toMatchObject({ step: 'openAccount' })
    expect(ways(person, 'onlineBank')[0]).toEqual({ status: 'maybe', degree: 'full' })
  })

  test('a person under protection asks UDI for a document, not their home country', () => {
    const person: Answers = {
      ...adult,
      idNumber: 'nationalNumber',
      stay: 'protection',
      bank: 'none',
      document: 'none',
      services: ['helsenorge'],
    }
    expect(first(person)).toMatchObject({ kind: 'nothing' })
    expect(acts(person)).toContain('askUdiForDocument')
    expect(acts(person)).not.toContain('getDocument')
  })

  test('a holder with a D number learns what can end the eID', () => {
    const person: Answers = { ...adult, idNumber: 'dNumber', stay: 'living', have: ['bankid'], services: 'all' }
    expect(step(person, 'updateDocument')?.role).toBe('care')
    expect(step(person, 'keepNumberActive')?.role).toBe('care')
    expect(adviceFor(person).recommendation.eids.bankid.verdict.conditions.map(({ id }) => id)).toContain(
      'newNumberNewEid',
    )
  })

  test('a person unsure of their number finds it out where it matters', () => {
    expect(first({ ...resident.answers, idNumber: 'unsure' })).toMatchObject({ step: 'findNumberKind' })
    expect(first({ ...resident.answers, idNumber: 'unsure', services: ['myTax'] })).toMatchObject({
      step: 'orderMinid',
    })
  })

  test('after a no from one bank, asking another is a step', () => {
    const person = resident.with({ bankAnswer: 'no', services: ['helsenorge'] }).answers
    expect(adviceFor(person).recommendation.eids.bankid.verdict.kind).toBe('no')
    expect(acts(person)).toContain('askAnotherBank')
  })

  test('BankID depends on an unsure number, and the plan finds it out', () => {
    const person = resident
      .without('bankAnswer')
      .with({ idNumber: 'unsure', bank: 'none', services: ['vegvesen'] }).answers
    expect(adviceFor(person).recommendation.eids.bankid.verdict).toMatchObject({ kind: 'depends', on: 'numberKind' })
    expect(first(person)).toMatchObject({ step: 'findNumberKind' })
  })

  test('asking for an account with BankID opens the online bank too', () => {
    expect(step(seasonalWorker, 'askBankForBoth')?.opens).toEqual(expect.arrayContaining(['helsenorge', 'onlineBank']))
  })

  test('My tax takes the two weeks of MinID, not the paid wait', () => {
    expect(timeTo('myTax', adviceFor(seasonalWorker).recommendation)).toEqual({ least: 2, most: 2, uncounted: [] })
  })

  test('a service that is open already has no wait', () => {
    const person = resident.without('bankAnswer').with({ bank: 'none', services: ['udi'] }).answers
    expect(timeTo('udi', adviceFor(person).recommendation)).toBeUndefined()
    expect(step(person, 'openAccount')?.opens).not.toContain('udi')
  })

  test('paying is not the first act where a part is open', () => {
    const person = resident.with({ bankAnswer: 'no', services: ['udi'] }).answers
    expect(first(person)).toMatchObject({ step: 'askAnotherBank' })
    expect(step(person, 'orderBuypass')?.role).toBe('option')
  })

  test('a paid eID ranks after two held eIDs', () => {
    const person = newcomer.with({
      have: ['minid', 'commfides'],
      document: 'eeaIdCard',
      services: ['digipost', 'myTax'],
    })
    expect(adviceFor(person.answers).recommendation.best.at(-1)).toBe('buypass')
  })

  test('an expired passport is renewed, and is no dead end', () => {
    const person = resident.with({ document: 'none', services: ['helsenorge'] }).answers
    expect(acts(person)).toContain('getDocument')
  })

  test('the step to order BankID has no link', () => {
    expect(step(resident.answers, 'orderBankid')).not.toHaveProperty('url')
  })

  test('an account says what to bring and how long it takes', () => {
    const account = step(newcomer.answers, 'askBankForBoth')
    expect(account?.bring).toContain('paperWithNumber')
    expect(account?.wait).toEqual({ least: 1, most: 4, unit: 'weeks' })
  })

  test('a holder of MinID learns that a D number can be inactive', () => {
    const person = newcomer.with({ have: ['minid'], services: ['myTax'] }).answers
    expect(adviceFor(person).recommendation.eids.minid.verdict.conditions.map(({ id }) => id)).toContain(
      'inactiveNumber',
    )
  })

  test('an order of MinID says to order it yourself', () => {
    expect(step(seasonalWorker, 'orderMinid')?.stops.map(({ id }) => id)).toContain('orderYourself')
  })

  test('an unsure number is found out where nothing else is confirmed', () => {
    const person = resident.with({ idNumber: 'unsure', services: ['moving'] }).answers
    expect(first(person)).toMatchObject({ kind: 'act', step: 'findNumberKind' })
  })

  test('the question for the bank says that a minor asks', () => {
    const question = counterQuestion('bank', { ...newcomer.answers, age: 'from16' })
    expect(question).toBe('Jeg er under 18 år. Kan jeg få konto og BankID hos dere med d-nummer og dette passet?')
  })
})

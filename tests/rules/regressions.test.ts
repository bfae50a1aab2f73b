import { describe, expect, test } from 'vitest'
import { type Answers, counterQuestion, timeTo } from '#rules'
import { adviceFor } from '../support/adviceFor.ts'
import { acts, first, step, ways } from '../support/partsOfAdvice.ts'
import { newcomer, resident } from '../support/person.ts'
import { adult, seasonalWorker } from '../support/personas.ts'

// Advice that was wrong once, and that no law or policy table holds by itself.

describe('Advice that was wrong once', () => {
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

  test('a holder with a D number learns that a new number probably needs a new eID', () => {
    for (const eid of ['minid', 'bankid', 'buypass'] as const) {
      const person = newcomer.with({ have: [eid], services: ['myTax'] }).answers
      const { conditions } = adviceFor(person).recommendation.eids[eid].verdict
      expect(
        conditions.map(({ id }) => id),
        eid,
      ).toContain('newNumberNewEid')
    }
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
    expect(question).toBe(
      'Kan jeg få konto og BankID med d-nummer og dette passet? Jeg er under 18 år. Må en verge være med?',
    )
  })
})

import { describe, expect, test } from 'vitest'
import { type Answers, counterQuestion } from '#rules'
import { adviceFor } from '../support/adviceFor.ts'
import { acts, first, step, ways } from '../support/partsOfAdvice.ts'
import { resident } from '../support/person.ts'
import { adult, amara, olena, seasonalWorker } from '../support/personas.ts'

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
    expect(counterQuestion('bank', olena)).toBe('Kan jeg få BankID med d-nummer og dette passet?')
  })

  test('a person who orders BankID may order MinID as well, and is not told to pay', () => {
    const person = resident.with({ bankAnswer: 'yes', services: ['myTax', 'helsenorge'] }).answers
    expect(acts(person)).toEqual(['orderBankid'])
    expect(step(person, 'orderMinid')).toMatchObject({ role: 'option', leadsTo: ['myTax'] })
    expect(step(person, 'orderBuypass')).toBeUndefined()
    expect(acts({ ...person, done: ['orderMinid'] })).toEqual(['orderBankid', 'orderMinid', 'activateMinid'])
    expect(step({ ...person, services: ['helsenorge'] }, 'orderMinid')).toBeUndefined()
  })

  test('the tax office is told as sooner only to people in Norway with a number', () => {
    const told = (answers: Answers) => adviceFor(answers).recommendation.services.myTax.until
    const person = resident.with({ services: ['myTax'] }).answers
    expect(told(person)).toMatchObject([{ id: 'taxOffice', isSooner: true }])
    expect(told({ ...person, stay: 'abroad' })).toEqual([{ id: 'taxOffice', sources: ['G01', 'N05'] }])
    expect(told({ ...person, idNumber: 'none' })).toEqual([{ id: 'taxOffice', sources: ['G01', 'N05'] }])
  })

  test('an unsure number has the limits of each number that it may be', () => {
    const limits = (idNumber: Answers['idNumber']) =>
      Object.values(adviceFor({ ...resident.answers, idNumber, services: 'all' }).recommendation.services).flatMap(
        (service) => service.limits.map(({ id }) => id),
      )
    const each = [...limits('dNumber'), ...limits('nationalNumber')]
    expect(each.length).toBeGreaterThan(0)
    expect(limits('unsure')).toEqual(expect.arrayContaining(each))
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

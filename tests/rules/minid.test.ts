import { describe, expect, test } from 'vitest'
import { applicant, newcomer, resident } from '../support/person.ts'
import { conditionsOn, type Row, verdictOn } from '../support/verdict.ts'

const rows: readonly Row[] = [
  ['a newcomer with a D number and no bank account gets MinID', newcomer, 'yes', ['numberIsEnough']],
  ['a newcomer with no document at all gets MinID', newcomer.with({ document: 'none' }), 'yes', ['numberIsEnough']],
  ['a resident without a bank account gets MinID', resident.withoutAccount, 'yes', ['numberIsEnough']],
  ['a teenager gets MinID', newcomer.with({ age: 'teen' }), 'yes', ['numberIsEnough']],
  [
    'a person who does not know her kind of number gets MinID with either',
    newcomer.with({ idNumber: 'unsure' }),
    'yes',
    ['numberIsEnough'],
  ],
  [
    'a person who holds Buypass ID gets MinID, which opens more of Lånekassen',
    newcomer.with({ have: ['buypass'] }),
    'yes',
    ['numberIsEnough'],
  ],
  ['a person without a Norwegian number cannot get MinID', applicant, 'no', ['needsNumber']],
  [
    'a child cannot get MinID: a parent uses theirs',
    newcomer.with({ age: 'child' }),
    'no',
    ['minidFromThirteen', 'parentActs'],
  ],
  ['somebody who holds MinID has it', newcomer.with({ have: ['minid'] }), 'have', ['held']],
  [
    'a child who holds MinID has it, whatever the age limit says',
    newcomer.with({ age: 'child', have: ['minid'] }),
    'have',
    ['held'],
  ],
  [
    'a person who holds BankID does not need MinID',
    newcomer.with({ have: ['bankid'] }),
    'unneeded by bankid',
    ['coveredByAnother'],
  ],
  ['a resident who can order BankID today does not need MinID', resident, 'unneeded by bankid', ['coveredByAnother']],
  [
    'a customer whose bank has not answered needs MinID',
    resident.with({ idNumber: 'dNumber' }),
    'yes',
    ['numberIsEnough'],
  ],
]

describe('MinID', () => {
  test.for(rows)('%s', ([, person, verdict, reasons]) => {
    expect(verdictOn('minid', person)).toEqual([verdict, reasons])
  })

  test('a resident hears of the letter, her own phone and digital letters, before she orders', () => {
    expect(conditionsOn('minid', resident.withoutAccount)).toEqual([
      'letterToRegisteredAddress',
      'ownPhoneAndEmail',
      'movesYouToDigitalPost',
    ])
  })

  test('a newcomer with a D number hears that a new number means a new MinID', () => {
    expect(conditionsOn('minid', newcomer)).toEqual([
      'letterToRegisteredAddress',
      'ownPhoneAndEmail',
      'movesYouToDigitalPost',
      'renewWithNewNumber',
    ])
  })

  test('a person who cannot get it hears of no conditions', () => {
    expect(conditionsOn('minid', newcomer.with({ age: 'child' }))).toEqual([])
  })
})

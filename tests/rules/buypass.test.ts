import { describe, expect, test } from 'vitest'
import { applicant, newcomer, resident } from '../support/person.ts'
import { conditionsOn, type Row, verdictOn } from '../support/verdict.ts'

const rows: readonly Row[] = [
  ['a newcomer with a D number and a passport gets Buypass ID', newcomer, 'yes', ['buypassTakesNumberAndPassport']],
  [
    'a resident with a passport and no account gets Buypass ID',
    resident.withoutAccount,
    'yes',
    ['buypassTakesNumberAndPassport'],
  ],
  [
    'a teenager with a passport gets Buypass ID',
    newcomer.with({ age: 'teen' }),
    'yes',
    ['buypassTakesNumberAndPassport'],
  ],
  [
    'a person with a passport who does not know her kind of number gets Buypass ID',
    newcomer.with({ idNumber: 'unsure' }),
    'yes',
    ['buypassTakesNumberAndPassport'],
  ],
  [
    'a newcomer with a refugee travel document depends on Buypass',
    newcomer.with({ document: 'norwegianDocument' }),
    'depends on buypass',
    ['buypassMayTakeDocument'],
  ],
  [
    'a newcomer with an identity card from an EEA country cannot get Buypass ID',
    newcomer.with({ document: 'eeaIdCard' }),
    'no',
    ['buypassNeedsPassport'],
  ],
  [
    'an asylum seeker with a card only cannot get Buypass ID',
    newcomer.with({ document: 'residenceCard' }),
    'no',
    ['buypassNeedsPassport'],
  ],
  [
    'a newcomer with no document cannot get Buypass ID',
    newcomer.with({ document: 'none' }),
    'no',
    ['buypassNeedsPassport'],
  ],
  ['a person without a Norwegian number cannot get Buypass ID', applicant, 'no', ['needsNumber']],
  [
    'a child with a passport cannot get Buypass ID: a parent uses theirs',
    newcomer.with({ age: 'child' }),
    'no',
    ['buypassFromThirteen', 'parentActs'],
  ],
  [
    'a child without a passport hears both reasons',
    newcomer.with({ age: 'child', document: 'none' }),
    'no',
    ['buypassFromThirteen', 'parentActs', 'buypassNeedsPassport'],
  ],
  ['somebody who holds Buypass ID has it', newcomer.with({ have: ['buypass'] }), 'have', ['held']],
  [
    'a person who holds BankID does not need Buypass ID',
    newcomer.with({ have: ['bankid'] }),
    'unneeded by bankid',
    ['coveredByAnother'],
  ],
  [
    'a resident who can order BankID for free does not need Buypass ID',
    resident,
    'unneeded by bankid',
    ['coveredByAnother'],
  ],
  [
    'a person who holds Commfides still has use for Buypass ID, which opens Digipost for sure',
    newcomer.with({ have: ['commfides'] }),
    'yes',
    ['buypassTakesNumberAndPassport'],
  ],
  [
    'a person who holds MinID still has use for Buypass ID',
    newcomer.with({ have: ['minid'] }),
    'yes',
    ['buypassTakesNumberAndPassport'],
  ],
]

describe('Buypass ID', () => {
  test.for(rows)('%s', ([, person, verdict, reasons]) => {
    expect(verdictOn('buypass', person)).toEqual([verdict, reasons])
  })

  test('a resident hears what it costs and what to bring, before she pays', () => {
    expect(conditionsOn('buypass', resident.withoutAccount)).toEqual([
      'paidCheckPrice',
      'paperWithNumber',
      'collectInPerson',
    ])
  })

  test('a newcomer with a D number also hears that it may not survive a new number, and gives no GP', () => {
    expect(conditionsOn('buypass', newcomer)).toEqual([
      'paidCheckPrice',
      'paperWithNumber',
      'collectInPerson',
      'maySurviveNewNumber',
      'dNumberNoGp',
    ])
  })
})

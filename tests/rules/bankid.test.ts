import { describe, expect, test } from 'vitest'
import { applicant, newcomer, resident } from '../support/person.ts'
import { conditionsOn, type Row, verdictOn } from '../support/verdict.ts'

const unsure = resident.with({ idNumber: 'unsure' })
const customerWithDNumber = resident.with({ idNumber: 'dNumber' })

const rows: readonly Row[] = [
  // yes
  ['a resident with a passport and an online bank gets BankID', resident, 'yes', ['bankUsuallyGives']],
  [
    'a resident with a refugee travel document and an online bank gets BankID',
    resident.with({ document: 'norwegianDocument' }),
    'yes',
    ['bankUsuallyGives'],
  ],
  ['a resident whose bank said yes gets BankID', resident.with({ bankAnswer: 'yes' }), 'yes', ['bankSaidYes']],
  [
    'a person with a D number whose bank said yes gets BankID',
    customerWithDNumber.with({ bankAnswer: 'yes' }),
    'yes',
    ['bankSaidYes'],
  ],
  [
    'a person with no document whose bank said yes gets BankID',
    resident.with({ document: 'none', bankAnswer: 'yes' }),
    'yes',
    ['bankSaidYes'],
  ],
  [
    'a child whose bank said yes gets BankID',
    resident.with({ age: 'child', bankAnswer: 'yes' }),
    'yes',
    ['bankSaidYes'],
  ],
  [
    'a customer who cannot log in yet, and whose bank said yes, gets BankID',
    resident.with({ bank: 'accountOnly', bankAnswer: 'yes' }),
    'yes',
    ['bankSaidYes'],
  ],
  [
    'a person who does not know her kind of number, and whose bank said yes, gets BankID',
    unsure.with({ bankAnswer: 'yes' }),
    'yes',
    ['bankSaidYes'],
  ],
  // later
  [
    'a resident without an account gets BankID once she has opened one',
    resident.withoutAccount,
    'later',
    ['openAccountFirst'],
  ],
  [
    'a resident who cannot log in to her bank yet gets BankID once she can',
    resident.with({ bank: 'accountOnly' }),
    'later',
    ['onlineBankFirst'],
  ],
  // depends
  [
    'a bank customer with a D number depends on her bank',
    customerWithDNumber,
    'depends on bank',
    ['bankDecidesOnDNumber', 'bankDecides'],
  ],
  [
    'a teenager with an online bank depends on the bank',
    resident.with({ age: 'teen' }),
    'depends on bank',
    ['bankDecidesOnAge', 'bankDecides'],
  ],
  [
    'a resident with an identity card from an EEA country depends on her bank',
    resident.with({ document: 'eeaIdCard' }),
    'depends on bank',
    ['bankDecidesOnDocument', 'bankDecides'],
  ],
  [
    'a resident with a residence card who cannot log in yet depends on her bank',
    resident.with({ document: 'residenceCard', bank: 'accountOnly' }),
    'depends on bank',
    ['bankDecidesOnDocument', 'bankDecides'],
  ],
  [
    'a bank customer who does not know her kind of number depends on which it is',
    unsure,
    'depends on numberKind',
    ['numberKindDecides'],
  ],
  [
    'a person without an account who does not know her kind of number depends on which it is',
    unsure.withoutAccount,
    'depends on numberKind',
    ['numberKindDecides'],
  ],
  [
    'a teenager who does not know her kind of number depends on the bank with either',
    unsure.with({ age: 'teen' }),
    'depends on bank',
    ['bankDecidesOnAge', 'bankDecides', 'bankDecidesOnDNumber'],
  ],
  // no
  ['a person without a Norwegian number cannot get BankID', applicant, 'no', ['needsNumber']],
  [
    'a newcomer with a D number and no account cannot get BankID, for two reasons',
    newcomer,
    'no',
    ['bankNeedsAccount', 'bankDecidesOnDNumber'],
  ],
  [
    'a newcomer with neither account nor document cannot get BankID, for three reasons',
    newcomer.with({ document: 'none' }),
    'no',
    ['bankNeedsDocument', 'bankNeedsAccount', 'bankDecidesOnDNumber'],
  ],
  ['a resident whose bank said no cannot get BankID', resident.with({ bankAnswer: 'no' }), 'no', ['bankSaidNo']],
  ['a customer with no document cannot get BankID', resident.with({ document: 'none' }), 'no', ['bankNeedsDocument']],
  [
    'a resident with an EEA identity card and no account cannot get BankID',
    resident.withoutAccount.with({ document: 'eeaIdCard' }),
    'no',
    ['bankNeedsAccount'],
  ],
  [
    'a teenager without an account cannot get BankID',
    resident.withoutAccount.with({ age: 'teen' }),
    'no',
    ['bankNeedsAccount'],
  ],
  [
    'a child with an account cannot get BankID: a parent uses theirs',
    resident.with({ age: 'child' }),
    'no',
    ['bankAgeLimit', 'parentActs'],
  ],
  [
    'a child whose bank said no hears all the reasons',
    resident.with({ age: 'child', bankAnswer: 'no' }),
    'no',
    ['bankSaidNo', 'bankAgeLimit', 'parentActs'],
  ],
  [
    'a person with neither account nor document cannot get BankID with either kind of number',
    unsure.withoutAccount.with({ document: 'none' }),
    'no',
    ['bankNeedsDocument', 'bankNeedsAccount', 'bankDecidesOnDNumber'],
  ],
  // held
  ['somebody who holds BankID has it', newcomer.with({ have: ['bankid'] }), 'have', ['held']],
  [
    'somebody who holds every other eID still gets BankID, which opens more',
    resident.with({ have: ['minid', 'buypass', 'commfides'] }),
    'yes',
    ['bankUsuallyGives'],
  ],
  [
    'somebody without a number who says she holds BankID cannot',
    applicant.with({ have: ['bankid'] }),
    'no',
    ['needsNumber'],
  ],
]

describe('BankID', () => {
  test.for(rows)('%s', ([, person, verdict, reasons]) => {
    expect(verdictOn('bankid', person)).toEqual([verdict, reasons])
  })

  test('a resident hears that the bank makes the final check, before she orders', () => {
    expect(conditionsOn('bankid', resident)).toEqual(['bankMakesFinalCheck', 'appOrCodeDevice'])
  })

  test('a customer with a D number hears that a new number means a new BankID', () => {
    expect(conditionsOn('bankid', customerWithDNumber)).toEqual([
      'bankMakesFinalCheck',
      'appOrCodeDevice',
      'renewWithNewNumber',
    ])
  })

  test('a person who may have a D number, and has no account, hears what to ask before she chooses a bank', () => {
    expect(conditionsOn('bankid', unsure.withoutAccount)).toEqual([
      'bankMakesFinalCheck',
      'askBeforeChoosingBank',
      'appOrCodeDevice',
      'renewWithNewNumber',
    ])
  })

  test('a teenager hears that each bank sets its own age limit', () => {
    expect(conditionsOn('bankid', resident.with({ age: 'teen' }))).toEqual([
      'bankMakesFinalCheck',
      'bankSetsAgeLimit',
      'appOrCodeDevice',
    ])
  })
})

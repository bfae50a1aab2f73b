import { describe, expect, test } from 'vitest'
import { applicant, newcomer, resident } from '../support/person.ts'
import { conditionsOn, type Row, verdictOn } from '../support/verdict.ts'

const unclear = ['commfidesAcceptedButSaleUnclear']

const rows: readonly Row[] = [
  ['a newcomer with a passport depends on Commfides', newcomer, 'depends on commfides', unclear],
  ['a resident without an account depends on Commfides', resident.withoutAccount, 'depends on commfides', unclear],
  [
    'a person with a residence card depends on Commfides',
    newcomer.with({ document: 'residenceCard' }),
    'depends on commfides',
    unclear,
  ],
  [
    'a person who does not know her kind of number depends on Commfides with either',
    newcomer.with({ idNumber: 'unsure' }),
    'depends on commfides',
    unclear,
  ],
  ['a teenager depends on Commfides', newcomer.with({ age: 'teen' }), 'depends on commfides', unclear],
  ['a person without a Norwegian number cannot get Commfides', applicant, 'no', ['needsNumber']],
  ['a child cannot get Commfides', newcomer.with({ age: 'child' }), 'no', ['commfidesNotForChildren', 'parentActs']],
  [
    'a person with no document cannot get Commfides',
    newcomer.with({ document: 'none' }),
    'no',
    ['commfidesChecksIdentity'],
  ],
  ['somebody who holds Commfides has it', newcomer.with({ have: ['commfides'] }), 'have', ['held']],
  [
    'a person who holds BankID does not need Commfides',
    newcomer.with({ have: ['bankid'] }),
    'unneeded by bankid',
    ['coveredByAnother'],
  ],
  [
    'a person who holds Buypass ID does not need Commfides',
    newcomer.with({ have: ['buypass'] }),
    'unneeded by buypass',
    ['coveredByAnother'],
  ],
  [
    'a person who only could buy Buypass ID may still ask Commfides, since neither is free',
    newcomer.with({ have: ['minid'] }),
    'depends on commfides',
    unclear,
  ],
  [
    'a resident who holds Buypass ID does not need Commfides beside it, though she could order BankID too',
    resident.with({ have: ['buypass'] }),
    'unneeded by buypass',
    ['coveredByAnother'],
  ],
  ['a resident who can order BankID does not need Commfides', resident, 'unneeded by bankid', ['coveredByAnother']],
]

describe('Commfides', () => {
  test.for(rows)('%s', ([, person, verdict, reasons]) => {
    expect(verdictOn('commfides', person)).toEqual([verdict, reasons])
  })

  test('a person is told to ask Commfides first', () => {
    expect(conditionsOn('commfides', newcomer)).toEqual(['askCommfidesFirst'])
  })
})

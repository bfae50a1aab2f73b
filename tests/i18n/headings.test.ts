import { beforeAll, describe, expect, test } from 'vitest'
import { headlineFor, recommend } from '#rules'
import { asRead, headingsIn, loadHeadings } from '../support/headings.ts'
import { applicant, newcomer, type Person, resident } from '../support/person.ts'

beforeAll(loadHeadings)

function reads(person: Person): string {
  const headline = headlineFor(person.answers, recommend(person.answers))
  const [heading = ''] = headingsIn('en', [headline])
  return asRead(heading)
}

describe('The heading in words', () => {
  const customer = resident.with({ idNumber: 'dNumber' })
  const rows: readonly (readonly [heading: string, who: string, Person])[] = [
    ['Order BankID from your bank', 'a resident', resident.with({ services: ['nav'] })],
    [
      'Ask your bank for BankID',
      'a customer with a D number who pays online',
      customer.with({ services: ['payOnline'] }),
    ],
    [
      'Open a bank account and ask for BankID',
      'a resident without an account',
      resident.withoutAccount.with({ services: ['helsenorge'] }),
    ],
    [
      'Get Buypass ID – it opens part of Helsenorge',
      'a newcomer with a passport',
      newcomer.with({ services: ['helsenorge'] }),
    ],
    [
      'You already have what you need: MinID',
      'a newcomer who has MinID',
      newcomer.with({ have: ['minid'], services: ['myTax'] }),
    ],
    ['First, get a Norwegian ID number', 'an applicant', applicant],
    [
      'MinID is all you can get today – it does not open Helsenorge',
      'a newcomer without a passport',
      newcomer.with({ document: 'residenceCard', services: ['helsenorge'] }),
    ],
    [
      'Start with MinID (free), then BankID',
      'a resident without an account who wants to see all',
      resident.withoutAccount,
    ],
  ]

  test.for(rows)('says "%s" to %s', ([heading, , person]) => {
    expect(reads(person)).toBe(heading)
  })
})

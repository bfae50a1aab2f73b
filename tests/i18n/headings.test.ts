import { beforeAll, describe, expect, test } from 'vitest'
import type { Lang } from '../../src/i18n/languages.ts'
import { adviceFor } from '../support/adviceFor.ts'
import { headingIn, loadHeadings } from '../support/headings.ts'
import { applicant, newcomer, resident } from '../support/person.ts'

beforeAll(loadHeadings)

const noAccount = resident.without('bankAnswer').with({ bank: 'none' })

describe('The result heading', () => {
  const rows = [
    ['en', resident.with({ services: ['nav'] }), 'Order BankID from your bank'],
    ['nb', resident.with({ services: ['nav'] }), 'Bestill BankID i banken din'],
    ['en', newcomer.with({ services: ['myTax'] }), 'Order MinID. It is free.'],
    ['nb', newcomer.with({ services: ['myTax'] }), 'Bestill MinID. Det er gratis.'],
    [
      'en',
      newcomer.with({ services: ['helsenorge'] }),
      'Ask a bank for an account and BankID. With a D number many banks say no.',
    ],
    [
      'nb',
      newcomer.with({ services: ['helsenorge'] }),
      'Be en bank om konto og BankID. Med d-nummer sier mange banker nei.',
    ],
    ['en', noAccount.with({ services: ['helsenorge'] }), 'Open a bank account, and ask for BankID'],
    ['nb', noAccount.with({ services: ['helsenorge'] }), 'Åpne en bankkonto, og be om BankID'],
    ['en', newcomer.with({ have: ['minid'], services: ['myTax'] }), 'You already have what you need: MinID'],
    ['en', applicant, 'Get a Norwegian ID number first'],
    ['nb', applicant, 'Skaff deg et norsk identitetsnummer først'],
    ['en', resident.with({ bankAnswer: 'no', services: ['helsenorge'] }), 'Ask another bank for BankID'],
    ['en', resident.with({ services: ['onlineBank'] }), 'You need no eID for this'],
  ] as const

  test.for(rows.map(([lang, person, heading]) => [lang, heading, person] as const))('in %s reads “%s”', (row) => {
    const [lang, heading, { answers }] = row
    expect(headingIn(lang as Lang, adviceFor(answers).headline)).toBe(heading)
  })

  test('of a what-if result begins with the condition', () => {
    const { answers } = newcomer.with({ bank: 'onlineBank', bankAnswer: 'notAsked', services: ['helsenorge'] })
    const then = adviceFor({ ...answers, bankAnswer: 'yes' }).headline
    expect(headingIn('en', then, answers, { bankAnswer: 'yes' })).toBe(
      'If your bank says yes to BankID: Order BankID from your bank',
    )
  })
})

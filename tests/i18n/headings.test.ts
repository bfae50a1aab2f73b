import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Answers, headlineFor, recommend } from '#rules'
import { type Lang, langs } from '../../src/i18n/languages.ts'
import { LangContext, loadTexts } from '../../src/i18n/texts.ts'
import { useHeading } from '../../src/result/words.ts'
import { applicant, completeSheets, newcomer, type Person, resident, serviceChoices } from '../support/person.ts'

beforeAll(async () => {
  await Promise.all(langs.flatMap((lang) => [loadTexts(lang, 'core'), loadTexts(lang, 'result')]))
})

/** A sheet here and there, with every choice of services. The step is a prime, so that all answers come up. */
const sample: readonly Answers[] = completeSheets()
  .filter((_, place) => place % 131 === 0)
  .flatMap((sheet) => serviceChoices.map((services) => ({ ...sheet, services })))

/** The headings of these results, one for each. */
function headingsIn(lang: Lang, sheets: readonly Answers[]): readonly string[] {
  const found: string[] = []
  function Heading({ answers }: { answers: Answers }) {
    found.push(useHeading(headlineFor(answers, recommend(answers))))
    return null
  }
  const all = sheets.map((answers, key) => createElement(Heading, { answers, key }))
  renderToStaticMarkup(createElement(LangContext, { value: lang }, all))
  return found
}

/** The heading as it reads: no braces, and plain spaces. */
function reads(person: Person): string {
  const [heading = ''] = headingsIn('en', [person.answers])
  return heading.replace(/[{}]/g, '').replace(/\s/g, ' ')
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

  test.for(langs)('is whole for everybody, in %s', (lang) => {
    const broken = headingsIn(lang, sample).filter(
      (heading) => heading.trim() === '' || /undefined|\[object|[{}]/.test(heading.replace(/\{[^{}]+\}/g, '')),
    )
    expect(broken).toEqual([])
  })

  test('never says only that an eID can be had, when it opens none or only part of what was chosen', () => {
    const claims = sample
      .map((answers) => ({ answers, headline: headlineFor(answers, recommend(answers)) }))
      .filter(({ headline }) => 'opens' in headline && headline.opens.none.length + headline.opens.part.length > 0)
      .map(({ answers }) => answers)
    const silent = headingsIn('en', claims).filter(
      (heading) => !/not open|opens part|but not|part of|nothing/i.test(heading),
    )
    expect(claims.length).toBeGreaterThan(100)
    expect(silent).toEqual([])
  })
})

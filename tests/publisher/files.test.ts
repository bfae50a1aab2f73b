import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { faultsIn } from '../../scripts/publisher/read.mjs'
import { accessibilityFile, publisherFile } from '../../scripts/publisher/schemas.mjs'

const named = {
  name: 'Eksempel kommune',
  website: 'https://www.eksempel.kommune.no',
  contact: 'post@eksempel.kommune.no',
  languages: ['nb', 'en'],
  statement: null,
}
const nameless = { name: null, website: null, contact: null, languages: null, statement: null }
const statement = JSON.parse(readFileSync('accessibility.json', 'utf8'))

const publisherFaults = (data: unknown) => faultsIn('publisher.json', data, publisherFile)
const statementFaults = (data: unknown) => faultsIn('accessibility.json', data, accessibilityFile)

describe('publisher.json', () => {
  test.for([
    ['names a publisher', named],
    ['has a page for contact', { ...named, contact: 'https://www.eksempel.kommune.no/kontakt' }],
    ['has nothing but a name and a contact', { ...named, website: null }],
    ['names no publisher yet', nameless],
  ])('is taken when it %s', ([, data]) => {
    expect(publisherFaults(data)).toEqual([])
  })

  test.for([
    ['no contact', { ...named, contact: undefined }, '"contact" is missing: write an e-mail address'],
    ['no name', { ...named, name: undefined }, '"name" is missing: write the name'],
    ['an empty name', { ...named, name: ' ' }, '"name" is empty: write the name'],
    ['a script in the name', { ...named, name: '<script>alert(1)</script>' }, '"name" holds one of < > { }'],
    ['a script as website', { ...named, website: 'javascript:alert(1)' }, '"website" is no address that begins with'],
    ['a script as contact', { ...named, contact: 'javascript:alert(1)' }, '"contact" is neither an e-mail address'],
    [
      'a page without encryption',
      { ...named, contact: 'http://eksempel.no' },
      '"contact" is neither an e-mail address',
    ],
    ['a line too many', { ...named, contact: 'a@b.no\nExpires: 2099' }, '"contact" is neither an e-mail address'],
    ['words for a language', { ...named, languages: ['norsk'] }, '"languages.0" is no code of a language'],
    ['no language', { ...named, languages: [] }, '"languages" is empty: write the codes'],
    ['a contact without a name', { ...nameless, contact: 'a@b.no' }, '"contact" is given without a name'],
    ['an unknown field', { ...named, phone: '113' }, '"phone" is no field: correct it, or take it out.'],
    ['a list in it', [named], 'the whole is no object in braces'],
  ] as const)('with %s is refused, with the field', ([, data, complaint]) => {
    expect(publisherFaults(data)).toEqual([expect.stringContaining(`publisher.json: ${complaint}`)])
  })
})

describe('accessibility.json', () => {
  test('has no fault', () => {
    expect(statementFaults(statement)).toEqual([])
  })

  test.for([
    ['another status', { criteria: [{ ...statement.criteria[0], status: 'fine' }] }, '"criteria.0.status" has no text'],
    ['another level', { criteria: [{ ...statement.criteria[0], level: 'AAA' }] }, '"criteria.0.level" is no level'],
    ['a fault without words', { faults: ['colours'] }, '"faults.0" has no text'],
    ['no day', { tested: undefined }, '"tested" is missing: write the day'],
    ['a day that is none', { tested: '2026-02-30' }, '"tested" is something else: write the day'],
  ] as const)('with %s is refused, with the field', ([, change, complaint]) => {
    expect(statementFaults({ ...statement, ...change })).toEqual([
      expect.stringContaining(`accessibility.json: ${complaint}`),
    ])
  })
})

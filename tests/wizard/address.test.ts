import { describe, expect, test } from 'vitest'
import type { Answers } from '#rules'
import { holdsAnswers, langOf, pathOf, toAddress } from '../../src/wizard/address.ts'
import type { WizardPage } from '../../src/wizard/location.ts'
import { resident } from '../support/person.ts'

describe('Addresses', () => {
  test('an address has the path of its page, and its first answer last', () => {
    const rest = { document: 'passport', bank: 'none', have: [], age: 'adult', stay: 'shortStay' } as const
    const answers: Answers = { services: ['helsenorge', 'altinn'], ...rest, idNumber: 'dNumber' }
    expect(toAddress('en', { page: 'result', answers })).toEqual({
      pathname: '/en/result/',
      hash: '#stay=shortStay&age=adult&have=none&bank=none&document=passport&services=altinn,helsenorge&idNumber=dNumber',
    })
  })

  test.for<readonly [WizardPage, string]>([
    ['start', '/en/'],
    ['idNumber', '/en/id-number/'],
    ['stay', '/en/stay/'],
    ['have', '/en/have/'],
    ['age', '/en/age/'],
    ['bank', '/en/bank/'],
    ['bankAnswer', '/en/bank-answer/'],
    ['document', '/en/document/'],
    ['services', '/en/services/'],
    ['result', '/en/result/'],
    ['compare', '/en/compare/'],
    ['about', '/en/about/'],
  ])('the page %s has the path %s', ([page, path]) => {
    expect(pathOf('en', page)).toBe(path)
  })

  test('a location with no answers has no fragment', () => {
    expect(toAddress('nb', { page: 'start', answers: {} })).toEqual({ pathname: '/nb/', hash: '' })
  })

  test('eIDs have a fixed order, no eID is "none", every service is "all"', () => {
    const hash = (answers: Answers) => toAddress('en', { page: 'result', answers }).hash
    expect(hash({ have: ['buypass', 'minid'] })).toBe('#have=minid,buypass&idNumber=')
    expect(hash({ have: [] })).toBe('#have=none&idNumber=')
    expect(hash({ services: 'all' })).toBe('#services=all&idNumber=')
  })

  test('the language is the first part of the path', () => {
    expect(['/nb/result/', '/en', '/', ''].map(langOf)).toEqual(['nb', 'en', '', ''])
  })
})

describe('Fragments', () => {
  test.for<readonly [string, boolean]>([
    ['#idNumber=dNumber', true],
    ['#idNumber%3DdNumber', true],
    ['#mailbox', false],
    ['#', false],
    ['', false],
    ['#%', false],
  ])('%s holds answers: %s', ([hash, expected]) => {
    expect(holdsAnswers(hash)).toBe(expected)
  })

  test('the longest valid fragment is far below the limit', () => {
    const every = { ...resident.answers, have: ['bankid', 'minid', 'buypass', 'commfides'] } as Answers
    expect(toAddress('en', { page: 'result', answers: every }).hash.length).toBeLessThan(400)
  })
})

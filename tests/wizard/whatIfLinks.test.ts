import { describe, expect, test } from 'vitest'
import { toAddress } from '../../src/wizard/address.ts'
import type { WizardLocation } from '../../src/wizard/location.ts'
import { addressIn, openLink } from '../support/openLink.ts'
import { newcomer } from '../support/person.ts'

const complete = toAddress('en', { page: 'result', answers: newcomer.answers }).hash
const said = 'ignored'
const dropped = 'dropped'
const silent = undefined

const hypothetical: readonly (readonly [what: string, link: string, WizardLocation, notice: string | undefined])[] = [
  [
    'a hypothetical answer',
    `/en/result/${complete}&if.bank=onlineBank`,
    { page: 'result', answers: newcomer.answers, whatIf: { bank: 'onlineBank' } },
    silent,
  ],
  [
    'two hypothetical answers, compared with today',
    `/en/compare/${complete}&if.idNumber=nationalNumber&if.bank=accountOnly`,
    {
      page: 'compare',
      answers: newcomer.answers,
      whatIf: { idNumber: 'nationalNumber', bank: 'accountOnly' },
    },
    silent,
  ],
  [
    'a hypothetical answer equal to the real one',
    `/en/result/${complete}&if.bank=none`,
    { page: 'result', answers: newcomer.answers },
    dropped,
  ],
  [
    'an unknown hypothetical answer',
    `/en/result/${complete}&if.bank=ruined`,
    { page: 'result', answers: newcomer.answers },
    said,
  ],
  [
    'a hypothetical answer on a question',
    '/en/have/#if.bank=onlineBank&idNumber=dNumber',
    { page: 'stay', answers: { idNumber: 'dNumber' } },
    dropped,
  ],
  [
    'a hypothetical document, which is never offered',
    `/en/result/${complete.replace('passport', 'eeaIdCard')}&if.document=passport`,
    { page: 'result', answers: newcomer.with({ document: 'eeaIdCard' }).answers },
    dropped,
  ],
  [
    'a hypothetical held eID',
    `/en/result/${complete}&if.have=bankid`,
    { page: 'result', answers: newcomer.answers },
    dropped,
  ],
  [
    'hypothetical services',
    `/en/compare/${complete}&if.services=nav`,
    { page: 'compare', answers: newcomer.answers },
    dropped,
  ],
  [
    'a hypothetical answer named __proto__',
    `/en/result/${complete}&if.__proto__=x`,
    { page: 'result', answers: newcomer.answers },
    said,
  ],
]

describe('Odd links', () => {
  test.for(hypothetical)('%s opens the nearest reachable location', ([, link, location, notice]) => {
    expect(openLink(addressIn(link))).toEqual({ ...location, notice })
  })

  test('a location with hypothetical answers has its own address, which reopens it', () => {
    const location = {
      page: 'compare',
      answers: newcomer.answers,
      whatIf: { age: 'from13', bank: 'accountOnly' },
    } as const
    expect(toAddress('en', location)).toEqual({
      pathname: '/en/compare/',
      hash: complete.replace('&idNumber', '&if.age=from13&if.bank=accountOnly&idNumber'),
    })
    expect(openLink(toAddress('en', location))).toEqual({ ...location, notice: silent })
  })
})

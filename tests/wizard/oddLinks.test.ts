import { describe, expect, test } from 'vitest'
import type { Answers } from '#rules'
import { toAddress } from '../../src/wizard/address.ts'
import type { WizardPage } from '../../src/wizard/location.ts'
import { addressIn, openLink } from '../support/openLink.ts'
import { newcomer } from '../support/person.ts'

const complete = toAddress('en', { page: 'result', answers: newcomer.answers }).hash
const said = 'ignored'
const dropped = 'dropped'
const incomplete = 'incomplete'
const silent = undefined
const dNumber = { idNumber: 'dNumber' } as const

type Link = readonly [what: string, link: string, page: WizardPage, answers: Answers, notice: string | undefined]

const links: readonly Link[] = [
  // where
  ['a path without the slash at its end', `/en/result${complete}`, 'result', newcomer.answers, silent],
  ['a path in upper case', '/en/ID-NUMBER/', 'idNumber', {}, silent],
  ['the start as index.html', '/en/index.html', 'start', {}, silent],
  ['a question as index.html', '/en/stay/index.html#idNumber=dNumber', 'stay', dNumber, silent],
  ['an unknown page, without answers', '/en/nowhere/', 'start', {}, said],
  ['an unknown page, with a few answers', '/en/nowhere/#idNumber=dNumber', 'stay', dNumber, said],
  ['an unknown page, with all answers', `/en/nowhere/${complete}`, 'result', newcomer.answers, said],
  ['a path that goes on after the step', '/en/id-number/more/', 'idNumber', {}, said],
  ['a path that goes on after index.html', '/en/index.html/have/', 'start', {}, said],
  ['a page named __proto__', '/en/__proto__/', 'start', {}, said],
  ['a page named constructor', '/en/constructor/', 'start', {}, said],
  ['a question that the answers do not reach', '/en/document/#idNumber=dNumber', 'stay', dNumber, incomplete],
  ['a question that is not asked', `/en/bank-answer/${complete}`, 'result', newcomer.answers, silent],
  ['the result too early', '/en/result/#idNumber=dNumber', 'stay', dNumber, incomplete],
  ['the result without any answers', '/en/result/', 'idNumber', {}, incomplete],
  ['a later question without any answers', '/en/document/', 'idNumber', {}, incomplete],
  // in the order of the first edition, and cut off
  ['a link cut off inside a key', '/en/result/#idNumber=dNumber&ha', 'stay', dNumber, said],
  ['a link cut off after a key', '/en/result/#idNumber=dNumber&have', 'stay', dNumber, said],
  ['a link cut off before a value', '/en/result/#idNumber=dNumber&have=', 'stay', dNumber, said],
  ['a link cut off inside a value', '/en/result/#idNumber=dNumber&have=bank', 'stay', dNumber, said],
  [
    'a link cut off inside a list',
    `/en/result/${complete.replace('all', 'altinn,helse')}`,
    'services',
    newcomer.without('services').answers,
    said,
  ],
  [
    'a link cut off after a comma',
    `/en/result/${complete.replace('all', 'altinn,')}`,
    'services',
    newcomer.without('services').answers,
    said,
  ],
  // encoded
  ['a link encoded once', `/en/result/#${encodeURIComponent(complete.slice(1))}`, 'result', newcomer.answers, silent],
  [
    'a link encoded twice',
    `/en/result/#${encodeURIComponent(encodeURIComponent(complete.slice(1)))}`,
    'result',
    newcomer.answers,
    silent,
  ],
  [
    'a list with an encoded comma',
    '/en/stay/#have=minid%2Cbuypass&idNumber=dNumber',
    'stay',
    { ...dNumber, have: ['minid', 'buypass'] },
    silent,
  ],
  ['a lone %', '/en/id-number/#%', 'idNumber', {}, said],
  ['a lone % as a value', '/en/have/#idNumber=%', 'idNumber', {}, said],
  ['a value with half a letter', '/en/have/#idNumber=dNumber&have=%E0%A4%A', 'stay', dNumber, said],
  // long
  ['100 kB of nothing', `/en/result/#${'a'.repeat(100_000)}`, 'idNumber', {}, said],
  ['100 kB of %', `/en/result/#idNumber=${'%'.repeat(100_000)}`, 'idNumber', {}, said],
  ['100 kB of the same answer', `/en/result/#${'idNumber=dNumber&'.repeat(6000)}`, 'idNumber', {}, said],
  // unknown
  ['an unknown answer', '/en/have/#idNumber=passport', 'idNumber', {}, said],
  ['an unknown question', '/en/have/#shoeSize=42&idNumber=dNumber', 'stay', dNumber, said],
  ['a question named __proto__', '/en/have/#__proto__=x&idNumber=dNumber', 'stay', dNumber, said],
  ['a question named constructor', '/en/have/#constructor=x&idNumber=dNumber', 'stay', dNumber, said],
  ['an answer named __proto__', '/en/have/#idNumber=__proto__', 'idNumber', {}, said],
  ['an eID named constructor', '/en/have/#have=constructor&idNumber=dNumber', 'stay', dNumber, said],
  ['an eID named toString beside a real one', '/en/age/#have=minid,toString&idNumber=dNumber', 'stay', dNumber, said],
  ['an answer with more after it', '/en/have/#idNumber=dNumber=no', 'idNumber', {}, said],
  ['an empty value', '/en/have/#have=&idNumber=', 'idNumber', {}, said],
  ['an empty first answer', '/en/id-number/#have=none&idNumber=', 'idNumber', { have: [] }, silent],
  ['no first answer', '/en/result/#age=adult&have=none', 'idNumber', { age: 'adult' }, said],
  ['only an equals sign', '/en/id-number/#=', 'idNumber', {}, said],
  // contradictions
  [
    'one question answered in two ways',
    '/en/have/#idNumber=none&idNumber=dNumber&idNumber=dNumber',
    'idNumber',
    {},
    said,
  ],
  ['none beside an eID', '/en/age/#have=none,minid&idNumber=dNumber', 'stay', dNumber, said],
  [
    'all beside a service',
    `/en/result/${complete.replace('all', 'all,nav')}`,
    'services',
    newcomer.without('services').answers,
    said,
  ],
  [
    'answers that are not asked for',
    '/en/result/#stay=visiting&age=adult&services=all&idNumber=none',
    'result',
    { idNumber: 'none', stay: 'visiting', services: 'all' },
    dropped,
  ],
  ['an eID held without a number', '/en/services/#have=bankid&idNumber=none', 'stay', { idNumber: 'none' }, dropped],
  // merely untidy
  ['the same answer twice', '/en/stay/#idNumber=DNumber&idNumber=dNumber', 'stay', dNumber, silent],
  ['an eID twice', '/en/stay/#have=minid,minid&idNumber=dNumber', 'stay', { ...dNumber, have: ['minid'] }, silent],
  [
    'the keys in the order of the first edition',
    '/en/stay/#idNumber=dNumber&have=none',
    'stay',
    { ...dNumber, have: [] },
    silent,
  ],
  [
    'a list in another order',
    '/en/stay/#have=buypass,minid&idNumber=dNumber',
    'stay',
    { ...dNumber, have: ['minid', 'buypass'] },
    silent,
  ],
  // ids of the first edition
  [
    'an older id of an answer',
    `/en/result/${complete.replace('passport', 'norwegianDocument').replace('adult', 'teen')}`,
    'result',
    newcomer.with({ document: 'travelDocument', age: 'from13' }).answers,
    silent,
  ],
  [
    'older ids in another case',
    `/en/result/${complete.replace('adult', 'TEEN').replace('services=all', 'services=oslokommune,nav')}`,
    'result',
    newcomer.with({ age: 'from13', services: ['municipality', 'nav'] }).answers,
    silent,
  ],
  [
    'an older id of a service',
    `/en/result/${complete.replace('services=all', 'services=osloKommune,nav')}`,
    'result',
    newcomer.with({ services: ['municipality', 'nav'] }).answers,
    silent,
  ],
  [
    'a result of the first edition, without a situation',
    '/en/result/#idNumber=nationalNumber&have=none&age=child&services=helsenorge',
    'stay',
    { idNumber: 'nationalNumber', age: 'under13', have: [], services: ['helsenorge'] },
    incomplete,
  ],
  // anchors
  ['an anchor on the page about eIDs', '/en/about/#mailbox', 'about', {}, silent],
  ['an anchor on a question', '/en/id-number/#main', 'idNumber', {}, said],
  ['answers on the page about eIDs', '/en/about/#idNumber=dNumber', 'about', dNumber, silent],
]

describe('Odd links', () => {
  test.for(links)('%s opens the nearest reachable location', ([, link, page, answers, notice]) => {
    expect(openLink(addressIn(link))).toEqual({ page, answers, notice })
  })
})

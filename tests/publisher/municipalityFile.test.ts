import { expect, test } from 'vitest'
import { faultsOf, readMunicipality } from '../../scripts/publisher/read.mjs'

const file = readMunicipality('eksempelvik')
const { myPage } = file
const publisher = { contact: 'post@eksempelvik.example.no', languages: ['nb'] }
const dayInTwoDays = new Date(Date.now() + 48 * 60 * 60 * 1000).toISOString().slice(0, 10)
const named = (change: object) => ({ ...file, publisher: { ...publisher, ...change } })

test.for([
  ['says all', file],
  ['says no more than it must', { name: { nn: 'Eksempelvik kommune' }, myPage }],
  ['has a page for contact', named({ contact: 'https://www.eksempelvik.example.no/kontakt' })],
  ['may be framed from a port', { ...file, framedBy: ['https://intranett.example.no:8443'] }],
])('a municipality that %s is taken', ([, data]) => {
  expect(faultsOf('x.json', data)).toEqual([])
})

test('the file of each municipality that comes with the guide has no fault', () => {
  expect(readMunicipality('oslo').name).toEqual({ nb: 'Oslo kommune' })
})

test.for([
  ['no name', { ...file, name: undefined }, '"name" is missing: write the name in each language'],
  ['no Norwegian name', { ...file, name: { en: 'A' } }, '"name" has no Norwegian name: write it under nb or nn.'],
  ['an empty name', { ...file, name: { nb: ' ' } }, '"name.nb" is empty: write the name'],
  ['a script in a name', { ...file, name: { nb: '<script>alert(1)</script>' } }, '"name.nb" holds one of < > { }'],
  [
    'a name that turns the line',
    { ...file, name: { nb: 'A\u202eB' } },
    '"name.nb" holds one of < > { }, or a character',
  ],
  ['a name in an unknown language', { ...file, name: { nb: 'A', xx: 'A' } }, '"name.xx" is no field: correct it'],
  [
    'a password in a link',
    { ...file, myPage: { ...myPage, url: 'https://a.no:b@c.no/' } },
    '"myPage.url" is no address',
  ],
  ['a script as link', { ...file, myPage: { ...myPage, url: 'javascript:alert(1)' } }, '"myPage.url" is no address'],
  ['a page without encryption', { ...file, myPage: { ...myPage, url: 'http://a.no' } }, '"myPage.url" is no address'],
  ['a quote in a link', { ...file, myPage: { ...myPage, url: 'https://a.no/"' } }, '"myPage.url" is no address'],
  [
    'a stray percent sign in a link',
    { ...file, myPage: { ...myPage, url: 'https://a.no/100%/' } },
    '"myPage.url" is no address',
  ],
  ['an unknown level', { ...file, myPage: { ...myPage, level: '4' } }, '"myPage.level" is no level: write substantial'],
  ['a level without a source', { ...file, myPage: { ...myPage, source: undefined } }, '"myPage.source" is missing'],
  [
    'a source without a day',
    { ...file, myPage: { ...myPage, source: { url: myPage.url, how: 'live' } } },
    '"myPage.source.read" is missing: write the day',
  ],
  [
    'a day that no month has',
    { ...file, myPage: { ...myPage, source: { ...myPage.source, read: '2999-02-30' } } },
    '"myPage.source.read" is something else: write the day',
  ],
  [
    'a source read in the future',
    // tomorrow has begun in the east at most 14 hours from now
    { ...file, myPage: { ...myPage, source: { ...myPage.source, read: dayInTwoDays } } },
    '"myPage.source.read" is in the future',
  ],
  [
    'a link in no language',
    { ...file, links: { bankAccount: { url: myPage.url } } },
    '"links.bankAccount.lang" is neither',
  ],
  ['an unknown link', { ...file, links: { tax: { url: myPage.url } } }, '"links.tax" is no field: correct it'],
  ['no contact', named({ contact: undefined }), '"publisher.contact" is missing: write an e-mail address'],
  [
    'a script as contact',
    named({ contact: 'javascript:alert(1)' }),
    '"publisher.contact" is neither an e-mail address',
  ],
  ['a line too many', named({ contact: 'a@b.no\nExpires: 2099' }), '"publisher.contact" is neither an e-mail address'],
  ['words for a language', named({ languages: ['norsk'] }), '"publisher.languages.0" is no code of a language'],
  ['a theme that is not there', { ...file, theme: 'nowhere' }, '"theme" is no sheet in src/theme/: write it'],
  ['a theme of no name that is not there', { ...file, theme: 'Nowhere!' }, '"theme" is no name of small letters'],
  ['a theme elsewhere', { ...file, theme: '../styles' }, '"theme" is no name of small letters'],
  ['a logo elsewhere', { ...file, logo: '../public/icon.svg' }, '"logo" is no name such as bergen.svg'],
  ['a logo that is not there', { ...file, logo: 'nowhere.svg' }, '"logo" is no file in municipality/: put it there.'],
  ['an unknown language', { ...file, languages: ['en', 'nb', 'xx'] }, '"languages.2" is no language of the guide'],
  ['a language twice', { ...file, languages: ['en', 'nb', 'nb'] }, '"languages" names a language twice'],
  ['no English', { ...file, languages: ['nb', 'pl'] }, '"languages" lacks en, which stands in for all others'],
  ['no Norwegian', { ...file, languages: ['en', 'pl'] }, '"languages" lacks Norwegian: put nb or nn in.'],
  ['an origin with a path', { ...file, framedBy: ['https://a.no/b'] }, '"framedBy.0" is no origin: write https://'],
  ['every origin', { ...file, framedBy: ['https://*'] }, '"framedBy.0" is no origin'],
  ['another header in an origin', { ...file, framedBy: ['https://a.no; script-src *'] }, '"framedBy.0" is no origin'],
  ['a list for a file', [file], 'the whole is no object in braces: begin with npm run new-municipality.'],
] as const)('a municipality with %s is refused, with the field', ([, data, complaint]) => {
  expect(faultsOf('x.json', data)).toEqual([expect.stringContaining(`x.json: ${complaint}`)])
})

test('a municipality without a file is refused, with those that have one', () => {
  expect(() => readMunicipality('../oslo')).toThrow('set MUNICIPALITY to eksempelvik or oslo, or run')
})

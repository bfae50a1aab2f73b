import { expect, test } from 'vitest'
import { isWhatWasAsked, ownFile } from '../../worker/ownFile.ts'

const scope = 'https://host.example/eid/'

function fileAt(url: string, method = 'GET') {
  return ownFile({ method, url }, scope)
}

test.for([
  ['en/result/#idNumber=none', 'page', 'en/result/'],
  ['en/result/?idNumber=none', 'page', 'en/result/'],
  ['en/result', 'page', 'en/result/'],
  ['en/result/index.html', 'page', 'en/result/'],
  ['', 'page', ''],
  ['assets/first-B_yJ-eLl.js?again', 'asset', 'assets/first-B_yJ-eLl.js'],
] as const)('%s is kept without query and fragment', ([path, kind, kept]) => {
  expect(fileAt(scope + path)).toEqual({ kind, address: scope + kept })
})

test.for(['data/rules.json', 'sw.js', 'manifest.webmanifest', 'assets/first.js.map'])('%s is not kept', (path) => {
  expect(fileAt(scope + path)).toBeUndefined()
})

test('other sites, other hosts and what is sent are not kept', () => {
  expect(fileAt('https://host.example/other/')).toBeUndefined()
  expect(fileAt('https://elsewhere.example/eid/en/')).toBeUndefined()
  expect(fileAt(`${scope}en/`, 'POST')).toBeUndefined()
})

const page = {
  status: 200,
  type: 'basic',
  redirected: false,
  headers: new Headers({ 'content-type': 'text/html' }),
} as const
const script = { ...page, headers: new Headers({ 'content-type': 'text/javascript; charset=utf-8' }) }

test('a page and a script are what was asked', () => {
  expect(isWhatWasAsked(page, 'page')).toBe(true)
  expect(isWhatWasAsked(script, 'asset')).toBe(true)
})

test.for([
  { ...script, status: 404 },
  { ...script, status: 206 },
  { ...script, type: 'opaque' } as const,
  { ...script, redirected: true },
  page,
])('a failure, a part, a redirect or a page is no script', (answer) => {
  expect(isWhatWasAsked(answer, 'asset')).toBe(false)
})

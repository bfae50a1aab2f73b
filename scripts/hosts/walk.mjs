// Asks a host for the pages and for a file of each kind, as browsers and people do, and says what is not as deploy/ promises.

import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { get } from 'node:http'
import { extname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { dist } from '../build/chunks.mjs'
import { filesIn } from '../build/publicFiles.mjs'

const { always, cacheControl } = JSON.parse(readFileSync('deploy/headers.json', 'utf8'))

/** @type {Readonly<Record<string, RegExp>>} */
const types = {
  '.html': /^text\/html; charset=utf-8$/i,
  '.css': /^text\/css; charset=utf-8$/i,
  '.js': /^text\/javascript(?:; charset=utf-8)?$/i,
  '.txt': /^text\/plain; charset=utf-8$/i,
  '.csv': /^text\/csv; charset=utf-8$/i,
  '.json': /^application\/json$/,
  '.xml': /^(?:application|text)\/xml(?:; charset=utf-8)?$/i,
  '.svg': /^image\/svg\+xml$/,
  '.png': /^image\/png$/,
  '.webmanifest': /^application\/manifest\+json$/,
}
const nowhere = [
  'nothing',
  'en/nothing/',
  'assets/nothing.js',
  'data/nothing.csv',
  'nothing.txt',
  '.vite/manifest.json',
]

/**
 * @param {string} site its address, with a slash at its end
 * @param {Pick<import('./servers.mjs').Server, 'hasBrotli'>} server
 */
export async function walk(site, { hasBrotli }) {
  const files = filesIn(dist).filter((file) => !/\.(?:br|gz)$/.test(file))
  const pages = files.filter((file) => file.endsWith('index.html'))
  const others = Object.keys(types).flatMap((type) => files.find((file) => extname(file) === type) ?? [])
  const answers = [
    ...(await all([...pages, ...others], (file) => askForFile(site, file, hasBrotli))),
    ...(await all(pages, (file) => askForPage(site, file))),
    ...(await all(nowhere, (path) => askForNothing(site, path))),
  ]
  return { count: answers.length, faults: answers.flat() }
}

/**
 * A file in each encoding, by GET and by HEAD, and by a browser that has it.
 * @param {string} site
 * @param {string} file
 * @param {boolean} hasBrotli
 */
async function askForFile(site, file, hasBrotli) {
  const path = file.replace(/(?<=^|\/)index\.html$/, '')
  const best = hasBrotli ? 'br' : 'gzip'
  const copies = { br: '.br', gzip: '.gz', identity: '' }
  const ways = [
    { accepted: 'gzip, deflate, br', encoding: best, method: 'GET' },
    { accepted: 'gzip, deflate, br', encoding: best, method: 'HEAD' },
    { accepted: 'gzip', encoding: 'gzip', method: 'GET' },
    { accepted: 'identity', encoding: 'identity', method: 'GET' },
  ]
  const faults = await all(ways, async ({ accepted, encoding, method }) => {
    const { status, headers, body } = await ask(site + path, { method, headers: { 'accept-encoding': accepted } })
    const content = readFileSync(join(dist, file + copies[/** @type {keyof typeof copies} */ (encoding)]))
    return differences(`${method} ${path}, ${accepted}`, [
      ['status', status, 200],
      ['encoding', headers['content-encoding'] ?? 'identity', encoding],
      ['language', headers['content-language'], undefined],
      ['is the file', body.equals(method === 'GET' ? content : Buffer.alloc(0)), true],
      ...typeAndHeaders(headers, file),
      ['Vary', headers.vary?.toLowerCase(), 'accept-encoding'],
    ])
  })
  const { headers } = await ask(site + path)
  const again = await ask(site + path, { headers: { 'if-none-match': headers.etag ?? 'none' } })
  return [...faults, differences(`GET ${path}, known`, [['status', again.status, 304]])].flat()
}

/** A page by its file, and by its folder without the slash. @param {string} site @param {string} file */
async function askForPage(site, file) {
  const folder = file.replace(/index\.html$/, '')
  const whole = await ask(site + file)
  const { status, headers } = await ask(site + folder.replace(/\/$/, ''))
  const target = headers.location
  return [
    ...differences(`GET ${file}`, [['status', whole.status, 200], ...typeAndHeaders(whole.headers, file)]),
    ...(folder === ''
      ? []
      : differences(`GET ${folder} without its slash`, [
          ['leads on', status === 301 || status === 308, true],
          ['target', target && new URL(target, site + folder).href, site + folder],
        ])),
  ]
}

/** @param {string} site @param {string} path */
async function askForNothing(site, path) {
  const { status, headers, body } = await ask(site + path)
  return differences(`GET ${path}, which is not there`, [
    ['status', status, 404],
    ['is 404.html', body.equals(readFileSync(join(dist, '404.html'))), true],
    ...typeAndHeaders(headers, '404.html'),
  ])
}

/** @typedef {readonly [what: string, is: unknown, wanted: unknown]} Claim */

/** @param {import('node:http').IncomingHttpHeaders} headers @param {string} file @returns {readonly Claim[]} */
function typeAndHeaders(headers, file) {
  const type = headers['content-type'] ?? ''
  const wanted = types[extname(file)]
  return [
    ['type', wanted?.test(type) ? wanted : type, wanted],
    ['Cache-Control', headers['cache-control'], cacheControl[file.startsWith('assets/') ? 'assets' : 'others']],
    ...Object.entries(always).map(([name, value]) => /** @type {const} */ ([name, headers[name.toLowerCase()], value])),
  ]
}

/** @param {string} asked @param {readonly Claim[]} claims */
function differences(asked, claims) {
  return claims
    .filter(([, is, wanted]) => is !== wanted)
    .map(([what, is, wanted]) => `${asked}: ${what} is ${is}, not ${wanted}.`)
}

/**
 * By Node's http: fetch would unpack what it gets, and follow redirects.
 * @param {string} address
 * @param {import('node:http').RequestOptions} [options]
 */
async function ask(address, options = {}) {
  const request = get(address, options)
  const [response] = await once(request, 'response')
  const answer = /** @type {import('node:http').IncomingMessage} */ (response)
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) }
}

/**
 * One after the other, so that a fault of the host is one of this request.
 * @template Item, Result
 * @param {readonly Item[]} items
 * @param {(item: Item) => Promise<Result>} work
 */
async function all(items, work) {
  const results = []
  for (const item of items) results.push(await work(item))
  return results
}

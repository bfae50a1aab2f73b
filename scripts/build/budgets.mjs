// Weighs the build in dist against the budgets below. Sizes are sums of files compressed one by one, as a browser fetches
// them. 1 kB = 1000 bytes.

import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { readMunicipality } from '../publisher/read.mjs'
import { langs } from '../words/read.mjs'
import { chunkFrom, chunkNamed, dist, filesOf, meta, siteChunks } from './chunks.mjs'
import { languageCost } from './languageCost.mjs'
import { limits, trimmed } from './limits.mjs'
import { otherHosts } from './otherHosts.mjs'
import { weightOf } from './weightOf.mjs'
import { isOffline } from './worker.mjs'

const source = 'src'
const built = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/'))
const pages = built.filter((file) => file.endsWith('.html'))
/** Every page of every language, the heaviest first. */
const pageRows = pages
  .map((page) => row(`HTML: ${page}`, [page], limits[kindOf(page)]))
  .sort((one, other) => other.brotli - one.brotli)

const languages = readMunicipality().languages ?? langs()
const oneMore = Math.round(languageCost(languages.length))

const rows = [
  row('libraries', [chunkNamed('libraries').file], limits.libraries),
  ...languages.flatMap((language) => [
    row(`all JavaScript up to the last question, ${language}`, upToLastQuestion(language), limits.lastQuestion),
    row(`all JavaScript from start to result, ${language}`, startToResult(language), limits.result),
    row(`  fetched when More is opened, ${language}`, underMore(language)),
  ]),
  row(
    'all CSS',
    built.filter((file) => file.endsWith('.css')),
    limits.css,
  ),
  row('service worker', ['sw.js'], limits.worker),
  ...(isOffline
    ? [row('the script that registers it, after the page', [chunkFrom(`${source}/offline.ts`).file], limits.offline)]
    : []),
]
const hosts = otherHosts(dist, built)

/** How much code each dependency brings, in bytes before compression. @type {Record<string, number>} */
const shares = JSON.parse(readFileSync(join(meta, 'shares.json'), 'utf8'))

print(pageRows)
print(rows)
printShares()
console.log(`One more language costs the readers of the others ${oneMore} bytes of script.`)
console.log(`Other hosts: ${hosts.length === 0 ? 'none' : hosts.map(({ url, file }) => `${url} (${file})`).join(', ')}`)

const complaints = [
  ...[...pageRows, ...rows]
    .filter(({ left }) => left < 0)
    .map(({ what, left }) => `Over budget by ${-left} bytes of brotli: ${what}.`),
  // of a few, each costs more: the way to the files is said once
  ...(oneMore > limits.oneLanguage && languages.length === langs().length
    ? [`One more language costs ${oneMore} bytes, and may cost ${limits.oneLanguage}.`]
    : []),
  ...Object.entries(trimmed)
    .filter(([name, limit]) => (shares[name] ?? 0) > limit)
    .map(
      ([name]) =>
        `${name} is no longer trimmed: see trimRouter in scripts/build/plugins.ts and resolve.alias in vite.config.ts.`,
    ),
  ...hosts.map(({ url, file }) => `${file} makes a request to another host: ${url}.`),
]
for (const complaint of complaints) console.error(complaint)
if (complaints.length > 0) process.exit(1)
console.log('Every budget is kept.')

/** Which limit a page has: the start also stands for the pages in every language at once. @param {string} page */
function kindOf(page) {
  const folder = page.split('/').at(-2) ?? ''
  if (folder === 'all') return 'allRules'
  if (['about', 'accessibility', 'how'].includes(folder)) return 'info'
  if (folder === 'result' || folder === 'compare') return 'resultPage'
  return page.split('/').length > 2 ? 'question' : 'start'
}

/** @param {string} language */
function upToLastQuestion(language) {
  return filesOf([...siteChunks(), chunkFrom(`${source}/i18n/${language}/core.ts`)])
}

/** @param {string} language */
function startToResult(language) {
  return filesOf([
    ...siteChunks(),
    chunkFrom(`${source}/i18n/${language}/core.ts`),
    chunkFrom(`${source}/result/ResultPage.tsx`),
    chunkFrom(`${source}/i18n/${language}/result.ts`),
  ])
}

/** What the result fetches when something under More is opened: reported, without a budget. @param {string} language */
function underMore(language) {
  const early = startToResult(language)
  const late = filesOf([
    chunkFrom(`${source}/result/Details.tsx`),
    chunkFrom(`${source}/i18n/${language}/details.ts`),
    chunkFrom(`${source}/sources/SourcePart.tsx`),
    chunkFrom(`${source}/i18n/${language}/sources.ts`),
  ])
  return late.filter((file) => !early.includes(file))
}

/** @param {readonly ReturnType<typeof row>[]} table */
function print(table) {
  console.table(Object.fromEntries(table.map(({ what, ...numbers }) => [what, numbers])))
}

function printShares() {
  const total = Object.values(shares).reduce((sum, bytes) => sum + bytes, 0)
  const sorted = Object.entries(shares).sort(([, one], [, other]) => other - one)
  console.table(
    Object.fromEntries(
      sorted.map(([name, bytes]) => [name, { code: bytes, share: `${((100 * bytes) / total).toFixed(1)} %` }]),
    ),
  )
}

/**
 * @param {string} what
 * @param {readonly string[]} files
 * @param {number} [limit] none for what is only reported
 */
function row(what, files, limit = Number.POSITIVE_INFINITY) {
  const sum = (/** @type {keyof ReturnType<typeof weightOf>} */ size) =>
    files.reduce((total, file) => total + weightOf(file)[size], 0)
  const brotli = sum('brotli')
  return { what, files: files.length, raw: sum('raw'), gzip: sum('gzip'), brotli, limit, left: limit - brotli }
}

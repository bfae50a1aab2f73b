// Checks every built page: valid HTML, one h1, a title and a description of its own, no dead link inside the build, and a
// policy that allows exactly what is inline. OUT_DIR and BASE_PATH as in the build.

import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { stop } from '../stop.mjs'
import { directionOf } from '../words/locale.mjs'
import { base } from './base.mjs'
import { filesIn } from './publicFiles.mjs'

const out = process.env.OUT_DIR ?? 'dist'

/** The start of the page 'all' that one round trip must fetch: up to its first table, in bytes of brotli. */
const firstTable = { pages: /(^|\/)all\/index\.html$/, limit: 14_000 }
/** The pages without content of their own: the root offers the languages, and 404. */
const plainPages = ['index.html', '404.html']

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // Formatters write it in lower case.
      'doctype-style': ['error', { style: 'lowercase' }],
      // Checkboxes of one question share its name, as radios do.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
      // A long title is fine: it repeats the h1.
      'long-title': 'off',
      // On a phone the rows of a table are blocks, and Safari then drops the table's roles unless they are explicit.
      'no-redundant-role': 'off',
      // The filter of 'all' applies each choice at once, so it has no button.
      'wcag/h32': 'off',
    },
  }),
)

if (!existsSync(join(out, 'index.html'))) stop(`There is no build in ${out}: run "npm run build" first.`)
const files = new Set(filesIn(out))
const pages = [...files].filter((file) => file.endsWith('.html')).map(read)
const pageOf = new Map(pages.map((page) => [page.file, page]))

const faults = [...pages.flatMap(faultsOf), ...sameTitles()]
for (const fault of faults) console.error(fault)
const count = (/** @type {'links' | 'anchors'} */ what) => pages.reduce((sum, page) => sum + page[what].length, 0)
console.log(
  `Pages: ${pages.length}, links inside: ${count('links')}, anchors: ${count('anchors')}, faults: ${faults.length}`,
)
if (faults.length > 0) process.exit(1)

/** @typedef {ReturnType<typeof read>} Page */

/** @param {string} file */
function read(file) {
  const html = readFileSync(join(out, file), 'utf8')
  // the text of a script or a style is not markup
  const markup = html.replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1')
  /** @type {Record<string, string | undefined>[]} */
  const tags = [...markup.matchAll(/<([a-z][\w-]*)((?:\s+[^\s"'>/=]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
    ([, name = '', attributes = '']) => ({ tag: name.toLowerCase(), ...attributesIn(attributes) }),
  )
  const addresses = tags
    .filter(({ rel = '' }) => !/^(canonical|alternate)$/.test(rel))
    .flatMap(({ href, src }) => [href, src].flatMap((address) => address ?? []))
  return {
    file,
    html,
    tags,
    title: html.match(/<title>([^<]*)<\/title>/)?.[1] ?? '',
    ids: new Set(tags.map(({ id }) => id)),
    links: addresses.filter((address) => !/^(?:#|\w+:|\/\/)/.test(address)),
    anchors: addresses.filter((address) => address.startsWith('#')),
  }
}

/** @param {string} text @returns {Record<string, string | undefined>} */
function attributesIn(text) {
  return Object.fromEntries(
    [...text.matchAll(/([^\s"'>/=]+)(?:="([^"]*)")?/g)].map(([, name, value = '']) => [
      name,
      value
        .replace(/&quot;/g, '"')
        .replace(/&#39;/g, "'")
        .replace(/&amp;/g, '&'),
    ]),
  )
}

/** The faults of one page, in sentences. @param {Page} page @returns {readonly string[]} */
function faultsOf(page) {
  const headings = page.tags.filter(({ tag }) => tag === 'h1').length
  return [
    ...invalid(page),
    ...(headings === 1 ? [] : [`${page.file} has ${headings} h1, not one.`]),
    ...(page.title ? [] : [`${page.file} has no title.`]),
    ...(plainPages.includes(page.file) || isDescribed(page) ? [] : [`${page.file} has no description.`]),
    ...page.links.filter((link) => !resolves(link)).map((link) => `${page.file} leads to ${link}, which is not there.`),
    ...page.anchors
      .filter((anchor) => !page.ids.has(decodeURIComponent(anchor.slice(1))))
      .map((anchor) => `${page.file} leads to ${anchor}, which is not on it.`),
    ...elsewhere(page),
    ...withoutDirection(page),
    ...withoutStatement(page),
    ...uncovered(page),
    ...late(page),
  ]
}

/** In the other languages the same markup holds other texts. @param {Page} page */
function invalid({ file, html }) {
  if (!plainPages.includes(file) && !/^(en|ar)\//.test(file)) return []
  const report = validator.validateStringSync(html, file)
  return report.results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, ruleId, message }) => `${file}:${line}:${column} is not valid: ${message} (${ruleId}).`,
    ),
  )
}

/** Every page leads to the accessibility statement in its language. @param {Page} page */
function withoutStatement({ file, links }) {
  const statement = `${base}${file.split('/')[0]}/accessibility/`
  return plainPages.includes(file) || links.includes(statement) ? [] : [`${file} does not lead to ${statement}.`]
}

/** What is in a language from right to left must say so; on such a page, style sheets turn what is not. @param {Page} page */
function withoutDirection({ file, tags }) {
  const page = tags.find(({ tag }) => tag === 'html')?.dir
  return tags
    .filter(({ lang, dir = page }) => lang && directionOf(lang) === 'rtl' && dir !== 'rtl')
    .map(({ tag, lang }) => `${file} has a ${tag} in ${lang} that does not name its direction.`)
}

/** @param {Page} page */
function isDescribed({ tags }) {
  return tags.some(({ tag, name, content }) => tag === 'meta' && name === 'description' && content)
}

/** A link below the base that is a file, or a folder with an index and the slash at its end. @param {string} link */
function resolves(link) {
  const [path = '', fragment] = link.split('#')
  if (!path.startsWith(base)) return false
  const below = path.slice(base.length)
  const file = below === '' || below.endsWith('/') ? `${below}index.html` : below
  if (!files.has(file)) return false
  return !fragment || fragment.includes('=') || pageOf.get(file)?.ids.has(decodeURIComponent(fragment)) === true
}

/** The full addresses of the page and of its other languages, for search engines. @param {Page} page */
function elsewhere({ file, tags }) {
  return tags
    .filter(
      ({ rel, href }) => (rel === 'canonical' || rel === 'alternate') && !(href && resolves(new URL(href).pathname)),
    )
    .map(({ rel, href }) => `${file} names ${href} as its ${rel}, which is not there.`)
}

/**
 * What is inline and not let in by the content security policy, and what that lets in though it is not there.
 * @param {Page} page
 */
function uncovered({ file, html, tags }) {
  const policy = tags.find((tag) => tag['http-equiv'] === 'Content-Security-Policy')?.content
  if (!policy) return [`${file} has no Content-Security-Policy.`]
  return ['script', 'style'].flatMap((tag) => {
    /** @type {string[]} */
    const allowed = policy.match(new RegExp(`${tag}-src [^;]*`))?.[0].match(/'sha256-[^']*'/g) ?? []
    const inline = [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))]
      .map(([, text = '']) => text)
      .filter((text) => text !== '')
      .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    return [
      ...inline.filter((hash) => !allowed.includes(hash)).map((hash) => `${file} keeps out its own ${tag} ${hash}.`),
      ...allowed
        .filter((hash) => !inline.includes(hash))
        .map((hash) => `${file} lets in a ${tag} it has not: ${hash}.`),
    ]
  })
}

/** @param {Page} page */
function late({ file, html }) {
  if (!firstTable.pages.test(file)) return []
  const end = html.indexOf('</table>')
  if (end < 0) return [`${file} has no table.`]
  const { length } = brotliCompressSync(html.slice(0, end + '</table>'.length))
  return length <= firstTable.limit ? [] : [`${file} needs ${length} bytes of brotli to the end of its first table.`]
}

/** Titles that two pages of a language share. The first folder is the language. */
function sameTitles() {
  const keyOf = (/** @type {Page} */ { file, title }) => `${file.includes('/') ? file.split('/')[0] : ''} ${title}`
  return pages
    .filter((page, place) => pages.findIndex((other) => keyOf(other) === keyOf(page)) !== place)
    .map(({ file, title }) => `${file} has the title of another page: "${title}".`)
}

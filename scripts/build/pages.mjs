// Writes every page of every language as a file of its own, so that a plain static host serves each with no rewrite rule:
// prerendered, with its critical CSS inlined, the chunks it needs named, and its own Content-Security-Policy.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import Beasties from 'beasties'
import { build } from 'vite'
import { chosen, publisherOf, readMunicipality } from '../publisher/read.mjs'
import { securityText } from '../publisher/securityText.mjs'
import { base } from './base.mjs'
import { pruneStyles } from './pruneStyles.mjs'

/** @typedef {import('../../src/prerender.tsx').Prerendered} Prerendered */

const out = process.env.OUT_DIR ?? 'dist'
const server = `${out}-server`
const site = (process.env.SITE_URL ?? 'http://localhost:4173').replace(/\/$/, '')

const template = readFileSync(`${out}/index.html`, 'utf8')
const manifest = JSON.parse(readFileSync(`${out}/.vite/manifest.json`, 'utf8'))
const beasties = new Beasties({
  path: out,
  publicPath: base,
  preload: 'body',
  pruneSource: false,
  // What it misses and the first paint needs, in dark the colours of it all: it does not look at the element html, nor into
  // a selector that is all in `:where()`. In all of them stands what scripts/build/oldStyles.mjs adds for the layers.
  allowRules: [
    /^(?:html|body|:root|\*)?(?::not\(#\\#\))*(?:::?(?:before|after))?$/,
    /\[data-color-scheme(=auto)?\](?::not\(#\\#\))*$/,
    /^:where\(\.ds-input\)(?::not\(#\\#\))*$/,
  ],
  logLevel: 'silent',
})

const { prerender, rootPage, lostPage } = await loadPrerender()
/** @type {readonly Prerendered[]} */
const pages = await prerender(base)

for (const page of pages) await write(`${page.path.slice(1)}index.html`, pageHtml(page))
await write('index.html', plainHtml(rootPage(base)))
await write('404.html', plainHtml(lostPage(base)))

const content = pages.filter((page) => page.isContent)
writeFileSync(`${out}/sitemap.xml`, sitemap(content))
writeSecurityText()
writeFileSync(`${out}/robots.txt`, `User-agent: *\nAllow: /\nSitemap: ${address('/sitemap.xml')}\n`)

/** The same code as the browser's, built for Node. */
async function loadPrerender() {
  await build({
    build: { ssr: 'src/prerender.tsx', outDir: server, emptyOutDir: true, manifest: false, license: false },
    ssr: { noExternal: true },
    logLevel: 'warn',
  })
  return import(pathToFileURL(`${server}/prerender.js`).href)
}

/** @param {Prerendered} page */
function pageHtml({ lang, path, title, description, html, files, waits, wholeUntil, alternates, late, errorTexts }) {
  const head = [
    `<meta name="description" content="${escaped(description)}" />`,
    `<link rel="canonical" href="${address(path)}" />`,
    ...alternates.map((other) => alternate(other.lang, other.path)),
    alternate('x-default', alternates.find((other) => other.lang === 'en')?.path ?? path),
    `<meta property="og:title" content="${escaped(title)}" />`,
    `<meta property="og:description" content="${escaped(description)}" />`,
    `<meta property="og:type" content="website" />`,
    `<meta property="og:url" content="${address(path)}" />`,
    `<meta property="og:locale" content="${localeOf(lang)}" />`,
    ...preloads(files),
  ]
  const state = [
    waits === 'never' ? '' : ` data-waits="${waits}"`,
    wholeUntil ? ` data-whole-until="${wholeUntil}"` : '',
  ]
  const root = `<div id="root" data-path="${path}"${state.join('')}>${html}</div>\n    ${late}`
  return filled({ title, head, body: root, errorTexts })
}

/** The same page in another language, for search engines. @param {string} lang @param {string} path */
function alternate(lang, path) {
  return `<link rel="alternate" hreflang="${lang}" href="${address(path)}" />`
}

/** A language with the country where most speak it. @param {string} lang */
function localeOf(lang) {
  const { language, region } = new Intl.Locale(lang).maximize()
  return `${language}_${region}`
}

/** The root and 404, in every language at once: hidden until the scripts should have led elsewhere. @param {import('../../src/prerender.tsx').PlainPage} page */
function plainHtml({ title, html, errorTexts }) {
  return filled({
    title,
    head: ['<meta name="robots" content="noindex" />', ...preloads([])],
    body: `<div id="root" data-waits="briefly">${html}</div>`,
    errorTexts,
  })
}

/** @param {Pick<Prerendered, 'title' | 'errorTexts'> & { head: readonly string[], body: string }} page */
function filled({ title, head, body, errorTexts }) {
  return template
    .replace('<html lang="en"', () => `<html lang="${errorTexts.lang}" dir="${errorTexts.dir}"`)
    .replace('<title>eID Finder</title>', () => [`<title>${escaped(title)}</title>`, ...head].join('\n    '))
    .replace('<div id="root"></div>', () => body)
    .replace(/(?<=<script type="application\/json" id="error-texts">).*?(?=<\/script>)/, () =>
      JSON.stringify(errorTexts),
    )
}

/** @param {string} path @param {string} html */
async function write(path, html) {
  // the early rules match nothing yet, so they must not pass through the inliner
  const early = html.match(/\s*<style id="early">[\s\S]*?<\/style>/)?.[0] ?? ''
  const inlined = pruneStyles(await beasties.process(html.replace(early, '')))
  const page = inlined.replace('</title>', () => `</title>${early}`)
  const file = `${out}/${path}`
  mkdirSync(file.slice(0, file.lastIndexOf('/')), { recursive: true })
  writeFileSync(
    file,
    page.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => `${charset}\n    ${policyFor(page)}`),
  )
}

/** Nothing but our own files, and the inline scripts and styles that are in the page now. @param {string} page */
function policyFor(page) {
  const inline = (/** @type {string} */ tag) =>
    [...page.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'))]
      .filter(([, text]) => text)
      .map(
        ([, text]) =>
          `'sha256-${createHash('sha256')
            .update(text ?? '')
            .digest('base64')}'`,
      )
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...inline('script')].join(' '),
    ["style-src 'self'", ...inline('style')].join(' '),
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ')
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`
}

/** What the page asks for at once: the site, and the chunks of these files. @param {readonly string[]} files */
function preloads(files) {
  const site = Object.keys(manifest).filter((key) => manifest[key].name === 'first')
  return [...site, ...files]
    .flatMap((file) => chunkFiles(file))
    .filter((file, place, all) => all.indexOf(file) === place && !template.includes(file))
    .map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}" />`)
}

/** A chunk and what it imports. @param {string} source @returns {readonly string[]} */
function chunkFiles(source) {
  const chunk = manifest[source]
  if (!chunk)
    throw new Error(`The build has no chunk for ${source}: is it still a dynamic import in src/app/routes.tsx?`)
  return [chunk.file, ...(chunk.imports ?? []).flatMap((/** @type {string} */ key) => chunkFiles(key))]
}

/** @param {readonly Prerendered[]} content */
function sitemap(content) {
  const urls = content.map(({ path }) => `  <url><loc>${address(path)}</loc></url>`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n')
}

/** Only a named publisher has a contact, without which the file would be invalid. */
function writeSecurityText() {
  const publisher = publisherOf(readMunicipality())
  if (!publisher) {
    return console.log(`municipality/${chosen}.json names no publisher: no security.txt is written.`)
  }
  mkdirSync(`${out}/.well-known`, { recursive: true })
  writeFileSync(`${out}/.well-known/security.txt`, securityText(publisher, { site, today: new Date() }))
}

/** The full address of a path below the base. @param {string} path */
function address(path) {
  return site + base.replace(/\/$/, '') + path
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
}

rmSync(server, { recursive: true, force: true })

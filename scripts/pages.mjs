// Writes the built page to every address of the site, so that a plain static host serves each with no rewrite rule, and
// gives each its Content-Security-Policy.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const steps = [
  '',
  'id-number',
  'have',
  'age',
  'bank',
  'bank-answer',
  'document',
  'services',
  'result',
  'compare',
  'about',
]
const langs = ['en', 'nb']

const html = readFileSync('dist/index.html', 'utf8')

write('index.html', html)
write('404.html', html)
for (const lang of langs) {
  for (const step of steps)
    write(`${lang}/${step ? `${step}/` : ''}index.html`, html.replace('<html lang="en"', `<html lang="${lang}"`))
}

/** @param {string} path @param {string} page */
function write(path, page) {
  const file = `dist/${path}`
  mkdirSync(file.slice(0, file.lastIndexOf('/')), { recursive: true })
  writeFileSync(file, page.replace('<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${policyFor(page)}`))
}

/** Nothing but our own files, and the inline scripts and styles that are in the page now. @param {string} page */
function policyFor(page) {
  const inline = (/** @type {string} */ tag) =>
    [...page.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))].map(([, text]) => `'sha256-${sha256(text ?? '')}'`)
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...inline('script')].join(' '),
    ["style-src 'self'", ...inline('style')].join(' '),
    "img-src 'self' data:",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ')
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`
}

/** @param {string} text */
function sha256(text) {
  return createHash('sha256').update(text).digest('base64')
}

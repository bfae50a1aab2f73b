// Finds what a browser would fetch from another host by itself. Links that a person follows (<a href>) do not count.
// It reads the text of the build and cannot see an address that is put together at run time: the browser tests watch
// the real requests.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const address = String.raw`((?:https?:|wss?:)?\/\/[^\s"'\`)<>]+)`
const quote = String.raw`["'\`]`

const inStyles = [
  new RegExp(String.raw`url\(\s*["']?${address}`, 'gi'),
  new RegExp(String.raw`@import\s*["']${address}`, 'gi'),
]
const inScripts = [
  new RegExp(
    String.raw`\b(?:fetch|import|importScripts|sendBeacon|Worker|WebSocket|EventSource)\(\s*${quote}${address}`,
    'g',
  ),
  new RegExp(String.raw`\bfrom\s*${quote}${address}`, 'g'),
  new RegExp(String.raw`\.open\(\s*${quote}[A-Z]+${quote}\s*,\s*${quote}${address}`, 'g'),
  new RegExp(String.raw`\b(?:src|srcSet|poster)\s*[:=]\s*${quote}${address}`, 'g'),
  // <link href>, as JSX compiles it
  new RegExp(String.raw`\(\s*${quote}link${quote}\s*,\s*\{[^{}]*\bhref:\s*${quote}${address}`, 'g'),
]
const tag = /<(?:script|img|iframe|source|video|audio|track|embed|object|input|form|base|use|image|link)\b[^>]*>/gi
const attribute = new RegExp(
  String.raw`\s(?:src|srcset|href|xlink:href|poster|data|action|formaction)\s*=\s*["']?\s*${address}`,
  'gi',
)
/** Links that fetch nothing. */
const telling = /^<link\b[^>]*\brel\s*=\s*["']?(?:canonical|alternate|license|author|help|me)\b/i
const element = { script: /<script\b[^>]*>([\s\S]*?)<\/script>/gi, style: /<style\b[^>]*>([\s\S]*?)<\/style>/gi }

/**
 * @param {string} folder
 * @param {readonly string[]} files
 */
export function otherHosts(folder, files) {
  return files
    .filter((file) => /\.(?:html|css|js)$/.test(file))
    .flatMap((file) =>
      [...new Set(addressesIn(file, readFileSync(join(folder, file), 'utf8')))].map((url) => ({ url, file })),
    )
}

/**
 * @param {string} file
 * @param {string} text
 * @returns {string[]}
 */
function addressesIn(file, text) {
  if (file.endsWith('.css')) return matches(text, inStyles)
  if (file.endsWith('.js')) return matches(text, inScripts)
  return [
    ...matches(matches(text, [element.style]).join('\n'), inStyles),
    ...matches(matches(text, [element.script]).join('\n'), inScripts),
    ...[...text.matchAll(tag)].flatMap(([found]) => (telling.test(found) ? [] : matches(found, [attribute]))),
  ]
}

/**
 * The first group of every match.
 * @param {string} text
 * @param {readonly RegExp[]} patterns
 */
function matches(text, patterns) {
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stop } from '../stop.mjs'

/** @typedef {{ name: string, version: string, identifier?: string, text?: string }} Licence */

/** The packages that put lines of their own into the scripts: how a chunk is fetched, and how chunks fit together. */
const builders = ['vite', 'rolldown']

/**
 * The licence of the site, and those of all packages whose code is in it.
 * @param {readonly Licence[]} bundled what Vite found in the scripts
 * @param {string} styles the main style sheet: Vite does not look into sheets
 */
export function licences(bundled, styles) {
  const imported = [...styles.matchAll(/@import "((?:@[\w-]+\/)?[\w-]+)\//g)].map(([, name = '']) => name)
  const others = [...new Set([...imported, ...builders])].map(installed)
  const parts = [...bundled, ...others].sort((one, other) => (one.name < other.name ? -1 : 1)).map(part)
  return [readFileSync('LICENSE', 'utf8'), 'It holds code of these packages:\n', ...parts].join('\n')
}

/** @param {string} name @returns {Licence} */
function installed(name) {
  const folder = join('node_modules', name)
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const texts = readdirSync(folder)
    .filter((file) => /licen[cs]e/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
  // what Vite brings for itself is not in the site
  return { name, version, identifier: license, text: texts.join('\n').replace(/^# Licenses of bundled[\s\S]*/m, '') }
}

/** @param {Licence} licence */
function part({ name, version, identifier, text }) {
  if (!text?.trim()) stop(`${name} has no file with its licence: ask its authors, or do without it.`)
  return `---- ${name} ${version} (${identifier})\n\n${text.trim()}\n`
}

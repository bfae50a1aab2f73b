import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Where the words live: words/{lang}/{part}.json, flat, in ICU MessageFormat. */
export const folder = 'words'

/** The language that all others are translated from, and that stands where a translation is missing. */
export const source = 'en'

/**
 * The parts in which the words of a language are fetched; those for a page that cannot be shown; and those for a frame, which
 * are so few that they come in every language at once.
 */
export const parts = [
  'core',
  'result',
  'take',
  'details',
  'about',
  'accessibility',
  'rules',
  'sources',
  'errors',
  'frame',
]

/**
 * @typedef {{ name: string, reviewed: null | { by: string, on: string }, hedges: string[], attributions: string[] }} Language
 * @typedef {Record<string, string>} Messages by key; that of a note for translators begins with @
 */

/** The languages, English first. */
export function langs() {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const others = folders.map(({ name }) => name).filter((name) => name !== source)
  const odd = others.find((name) => !/^[a-z]{2}$/.test(name) || ['do', 'if', 'in'].includes(name))
  if (odd) throw new Error(`${folder}/${odd} has no name that an address can have: take a code of two letters.`)
  return [source, ...others.sort()]
}

/** @param {string} lang @returns {Language} */
export function language(lang) {
  const file = `${folder}/${lang}/language.json`
  const { name, reviewed, hedges, attributions } = read(file)
  if (!name || reviewed === undefined || !hedges?.length || !attributions?.length)
    throw new Error(`${file} lacks one of name, reviewed (null, or by and on), hedges and attributions: put it in.`)
  return { name, reviewed, hedges, attributions }
}

/** The messages of a part, without the notes. @param {string} lang @param {string} part @returns {Messages} */
export function messages(lang, part) {
  const file = `${folder}/${lang}/${part}.json`
  return Object.fromEntries(Object.entries(existsSync(file) ? read(file) : {}).filter(([key]) => !key.startsWith('@')))
}

/** The notes for translators, by key. @param {string} part @returns {Messages} */
export function notes(part) {
  const entries = Object.entries(read(`${folder}/${source}/${part}.json`))
  return Object.fromEntries(entries.filter(([key]) => key.startsWith('@')).map(([key, note]) => [key.slice(1), note]))
}

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : error}. Mend the file.`)
  }
}

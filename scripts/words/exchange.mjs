import { readFileSync, writeFileSync } from 'node:fs'
import Papa from 'papaparse'
import { faultsOf, parsed } from './message.mjs'
import { confirm, rows } from './origin.mjs'
import { folder, messages, notes, parts } from './read.mjs'

/** What a spreadsheet takes for a formula; a tab before it keeps it a text, and is taken away on the way back. */
const formula = /^\t*[=+\-@\r]/

/** All texts of a language as CSV for a spreadsheet: id, note, English, Bokmål, the translation, and what is to be done. @param {string} lang */
export function exported(lang) {
  const noteOf = Object.fromEntries(parts.map((part) => [part, notes(part)]))
  const bokmaal = Object.fromEntries(parts.map((part) => [part, messages('nb', part)]))
  const data = rows(lang).map(({ id, part, key, english, text, isMissing, isDue, isChanged }) =>
    [
      id,
      noteOf[part]?.[key] ?? '',
      english,
      bokmaal[part]?.[key] ?? '',
      text,
      isMissing ? 'missing' : isDue ? 'due' : isChanged ? 'changed' : '',
    ].map(asText),
  )
  // the mark makes a spreadsheet read the file as UTF-8
  return `\ufeff${Papa.unparse({ fields: ['id', 'note', 'en', 'nb', lang, 'state'], data }, { newline: '\r\n' })}\r\n`
}

/**
 * Takes a CSV back. Returns how many texts changed, or what is wrong, with its lines: then nothing is written.
 * @param {string} lang @param {string} csv @returns {{ changed: number } | { faults: readonly string[] }}
 */
export function imported(lang, csv) {
  const { data, errors, meta } = Papa.parse(csv.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true })
  if (csv.includes('\ufffd')) return { faults: ['The file is not UTF-8: save it as “CSV UTF-8”.'] }
  const missing = ['id', 'en', lang].filter((name) => !meta.fields?.includes(name))
  if (missing.length > 0) return { faults: [`There is no column "${missing.join('" and no column "')}".`] }
  const known = new Map(rows(lang).map((row) => [row.id, row]))
  const seen = new Set()
  const lineOf = linesOf(csv)
  const faults = errors.map(({ row, message }) => `Line ${lineOf[row ?? 0]}: ${message}.`)
  /** @type {Map<string, string>} */
  const texts = new Map()
  /** @type {string[]} */
  const current = []
  /** @type {Record<string, string>[]} */
  const lines = /** @type {any} */ (data)
  for (const [place, line] of lines.entries()) {
    const id = line.id ?? ''
    const text = fromText(line[lang] ?? '')
    const row = known.get(id)
    const found = !row
      ? ['is no key of English']
      : seen.has(id)
        ? ['stands there twice']
        : faultsIn(lang, text, row.english)
    seen.add(id)
    faults.push(...found.map((what) => `Line ${lineOf[place]}: "${id}" ${what}.`))
    if (text.trim() !== '') texts.set(id, text)
    // a translation that came back as it was, or was made from other English, is as due as before
    const isCurrent = row && fromText(line.en ?? '') === row.english
    if (isCurrent && text.trim() !== '' && (text !== row.text || !row.isDue)) current.push(id)
  }
  if (faults.length > 0) return { faults }
  const changed = [...texts].filter(([id, text]) => known.get(id)?.text !== text)
  for (const part of parts) write(lang, part, texts)
  confirm(
    lang,
    current,
    changed.map(([id]) => id),
  )
  return { changed: changed.length }
}

/** The line of the file on which each row begins that is not empty: a cell may hold line breaks. @param {string} csv */
function linesOf(csv) {
  let line = 1
  /** @type {number[]} */
  const lines = []
  /** @type {string[][]} */
  const rows = /** @type {any} */ (Papa.parse(csv).data)
  for (const cells of rows) {
    if (cells.length > 1 || cells[0]) lines.push(line)
    line += cells.join().split('\n').length
  }
  return lines.slice(1)
}

/** What is wrong with a text; nothing if there is none. @param {string} lang @param {string} text @param {string} english */
function faultsIn(lang, text, english) {
  try {
    return text.trim() === '' ? [] : faultsOf(lang, parsed(text), parsed(english))
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

/** In the order of English. @param {string} lang @param {string} part @param {Map<string, string>} texts */
function write(lang, part, texts) {
  const entries = rows(lang)
    .filter((row) => row.part === part)
    .map(({ id, key, text, isMissing }) => [key, texts.get(id) ?? (isMissing ? undefined : text)])
    .filter(([, text]) => text !== undefined)
  writeFileSync(`${folder}/${lang}/${part}.json`, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`)
}

/** @param {string} text */
function asText(text) {
  return formula.test(text) ? `\t${text}` : text
}

/** @param {string} cell */
function fromText(cell) {
  return /^\t/.test(cell) && formula.test(cell) ? cell.slice(1) : cell
}

/** @param {string} lang @param {string} file */
export function importFile(lang, file) {
  return imported(lang, readFileSync(file, 'utf8'))
}

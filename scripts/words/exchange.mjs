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
  const { rows: parsedLines, faults } = parsedRows(csv.replace(/^\ufeff/, ''))
  const [header, ...lines] = parsedLines
  if (csv.includes('\ufffd')) return { faults: ['The file is not UTF-8: save it as “CSV UTF-8”.'] }
  const missing = ['id', 'en', lang].filter((name) => !header?.cells.includes(name))
  if (missing.length > 0) return { faults: [`There is no column "${missing.join('" and no column "')}".`] }
  const known = new Map(rows(lang).map((row) => [row.id, row]))
  const seen = new Set()
  /** @type {Map<string, string>} */
  const texts = new Map()
  /** @type {string[]} */
  const current = []
  for (const { line, cells } of lines) {
    const cell = (/** @type {string} */ name) => cells[header?.cells.indexOf(name) ?? -1] ?? ''
    const id = cell('id')
    const text = fromText(cell(lang))
    const row = known.get(id)
    const found = !row
      ? ['is no key of English']
      : seen.has(id)
        ? ['stands there twice']
        : faultsIn(lang, text, row.english)
    seen.add(id)
    if (cells.length !== header?.cells.length)
      faults.push(`Line ${line}: has ${cells.length} cells, where the first line has ${header?.cells.length}.`)
    faults.push(...found.map((what) => `Line ${line}: "${id}" ${what}.`))
    if (text.trim() !== '') texts.set(id, text)
    // a translation that came back as it was, or was made from other English, is as due as before
    const isCurrent = row && fromText(cell('en')) === row.english
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

/**
 * The rows of a CSV file that are not empty, each with the line on which it begins, as a cell may hold line breaks; and what is
 * wrong with its quotes.
 * @param {string} csv
 */
function parsedRows(csv) {
  /** @type {Papa.ParseResult<string[]>} */
  const { data, errors } = Papa.parse(csv)
  let next = 1
  const all = data.map((cells) => {
    const line = next
    next += cells.join().split('\n').length
    return { line, cells }
  })
  return {
    rows: all.filter(({ cells }) => cells.some((cell) => cell !== '')),
    faults: errors.flatMap(({ type, row, message }) =>
      type === 'Quotes' ? [`Line ${all[row ?? 0]?.line ?? next}: ${message}.`] : [],
    ),
  }
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

import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { folder, messages, parts, source } from './read.mjs'

/** @typedef {Record<string, string>} Origin by "part/key": the English text that a translation was made from, hashed */

/** @param {string} text */
function hashOf(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

/** @param {string} lang @returns {Origin} */
function origin(lang) {
  const file = `${folder}/${lang}/origin.json`
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/** Every text of a language beside the English one. @param {string} lang */
export function rows(lang) {
  const from = origin(lang)
  return parts.flatMap((part) => {
    const own = messages(lang, part)
    return Object.entries(messages(source, part)).map(([key, english]) => {
      const id = `${part}/${key}`
      const isMissing = own[key] === undefined
      return {
        id,
        part,
        key,
        english,
        text: own[key] ?? '',
        isMissing,
        isDue: !isMissing && from[id] !== hashOf(english),
      }
    })
  })
}

/** Notes that the translations of these are made from the English of today. @param {string} lang @param {readonly string[]} ids */
export function confirm(lang, ids) {
  const old = origin(lang)
  const entries = rows(lang)
    .filter(({ isMissing }) => !isMissing)
    .map(({ id, english }) => [id, ids.includes(id) ? hashOf(english) : old[id]])
    .filter(([, hash]) => hash)
  writeFileSync(`${folder}/${lang}/origin.json`, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`)
}

import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { folder, messages, parts, source } from './read.mjs'

/**
 * @typedef {Record<string, string>} Origin by "part/key": the English text that a translation was made from, and the translation
 *   as it was read beside it, both hashed
 */

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
      const text = own[key] ?? ''
      const [fromEnglish, asRead] = from[id]?.split(' ') ?? []
      return {
        id,
        part,
        key,
        english,
        text,
        isMissing,
        /** Its English has changed since. */
        isDue: !isMissing && fromEnglish !== hashOf(english),
        /** It has itself changed since it was confirmed. */
        isChanged: !isMissing && asRead !== hashOf(text),
      }
    })
  })
}

/**
 * Notes that these translations are read beside the English: that of today, or for `outdated` ones that of an earlier day.
 * @param {string} lang @param {readonly string[]} ids @param {readonly string[]} [outdated]
 */
export function confirm(lang, ids, outdated = []) {
  const old = origin(lang)
  const entries = rows(lang)
    .filter(({ isMissing }) => !isMissing)
    .map(({ id, english, text }) => {
      if (ids.includes(id)) return [id, `${hashOf(english)} ${hashOf(text)}`]
      return [id, outdated.includes(id) ? `${old[id]?.split(' ')[0] ?? ''} ${hashOf(text)}` : old[id]]
    })
    .filter(([, hashes]) => hashes)
  writeFileSync(`${folder}/${lang}/origin.json`, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`)
}

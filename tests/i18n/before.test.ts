import { expect, test } from 'vitest'
import { fetchTexts, type Lang, langs } from '../../src/i18n/languages.ts'

/** How each language says "before". A warning that says "when" instead does harm. */
const before: Record<Lang, RegExp> = {
  en: /before/i,
  nb: /før/i,
  nn: /før/i,
  pl: /zanim|przed/i,
  uk: /перш ніж|перед/i,
  ar: /قبل/,
  lt: /prieš/i,
  es: /antes/i,
}

test.for(langs)('a warning with "before" in English has it in %s', async (lang) => {
  const [english, own] = await Promise.all([fetchTexts('en', 'result'), fetchTexts(lang, 'result')])
  const warnings = sentencesIn([english.stops, english.steps, english.conditions])
  const words = sentencesIn([own.stops, own.steps, own.conditions])
  const said = Object.keys(warnings).filter((key) => before.en.test(warnings[key] ?? ''))
  expect(said.length).toBeGreaterThan(5)
  expect(said.filter((key) => !before[lang].test(words[key] ?? '')).map((key) => words[key])).toEqual([])
})

/** Every sentence in some texts, by its path. */
function sentencesIn(texts: unknown, path = ''): { readonly [path: string]: string } {
  if (typeof texts === 'string') return { [path]: texts }
  if (typeof texts !== 'object' || texts === null) return {}
  return Object.assign({}, ...Object.entries(texts).map(([key, text]) => sentencesIn(text, `${path}/${key}`)))
}

import { expect, test } from 'vitest'
import { messages, parts as wordParts } from '../../scripts/words/read.mjs'
import { fetchTexts, type Lang, langs } from '../../src/i18n/languages.ts'

// Small words without which a translation says the opposite.

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

/** How each language denies something, with words that hold a "not" of their own. */
const not: Record<Lang, string> = {
  en: 'not|cannot|never|nobody|nothing',
  nb: 'ikke|ingen|ingenting|aldri|uten|usikker|ukjent',
  nn: 'ikkje|ingen|ingenting|aldri|utan|usikker|ukjent',
  pl: 'nie\\p{L}*|nikt|nikogo|nikomu|nic|nigdy|żad\\p{L}*|bez|brak\\p{L}*',
  uk: 'не\\p{L}*|ні\\p{L}*|жод\\p{L}*|без',
  ar: 'و?ف?(لا|أ?ليس\\p{L}*|لم|لن|دون|بدون|غير|عدم|تعذّ?ر)',
  lt: 'ne\\p{L}*|nė\\p{L}*|ni\\p{L}*|be',
  es: 'no|nunca|nadie|nada|ning\\p{L}*|sin|ni',
}

/** True for a message that denies something; the name of a host is no word. */
function denies(message: string, lang: Lang): boolean {
  return new RegExp(`(?<![\\p{L}.])(${not[lang]})(?!\\p{L})`, 'iu').test(message.replace(/<\/?no>/g, ' '))
}

test.for(langs)('what is denied in English is denied in %s', (lang) => {
  const denied = wordParts.flatMap((part) =>
    Object.entries(messages('en', part))
      .filter(([, text]) => denies(text, 'en'))
      .map(([key]) => ({ key: `${part}/${key}`, text: messages(lang, part)[key] ?? '' })),
  )
  expect(denied.length).toBeGreaterThan(100)
  expect(denied.filter(({ text }) => text && !denies(text, lang))).toEqual([])
})

const copy = /cop[yi]|kopi|копі|نسخة/i

test.for(langs)('only a source that was read as a copy is called one, in %s', async (lang) => {
  const { read } = await fetchTexts(lang, 'sources')
  const said = (['archive', 'live'] as const).map((how) => copy.test(read({ how, date: '' })))
  expect(said).toEqual([true, false])
})

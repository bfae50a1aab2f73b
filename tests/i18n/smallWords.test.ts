import { expect, test } from 'vitest'
import { messages, parts as wordParts } from '../../scripts/words/read.mjs'
import { fetchTexts, type Lang, langs } from '../../src/i18n/languages.ts'

// Small words that change what a sentence means: a translation that lacks one says the opposite.

/** How each language says "before", or "first call". A warning that says "when" instead does harm. */
const before: Record<Lang, RegExp> = {
  en: /before|first call/i,
  nb: /før/i,
  nn: /før/i,
  pl: /zanim|przed|najpierw/i,
  uk: /перш ніж|перед|спершу/i,
  ar: /قبل|أولًا/,
  lt: /prieš|pirma/i,
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

/** The words by which each language negates, with those that contain a negation. */
const negations: Record<Lang, string> = {
  en: 'not|cannot|never|nobody|nothing',
  nb: 'ikke|ingen|ingenting|aldri|uten|usikker|ukjent',
  nn: 'ikkje|ingen|ingenting|aldri|utan|usikker|ukjent',
  pl: 'nie\\p{L}*|nikt|nikogo|nikomu|nic|nigdy|żad\\p{L}*|bez|brak\\p{L}*',
  uk: 'не\\p{L}*|ні\\p{L}*|жод\\p{L}*|без',
  ar: 'و?ف?(لا|أ?ليس\\p{L}*|لم|لن|دون|بدون|غير|عدم|تعذّ?ر)',
  lt: 'ne\\p{L}*|nė\\p{L}*|ni\\p{L}*|be',
  es: 'no|nunca|nadie|nada|ning\\p{L}*|sin|ni',
}

/** True for a message with a negation. The end of a host such as norge.no is none. */
function isNegated(message: string, lang: Lang): boolean {
  return new RegExp(`(?<![\\p{L}.])(${negations[lang]})(?!\\p{L})`, 'iu').test(message.replace(/<\/?no>/g, ' '))
}

test.for(langs)('a message that is negated in English is negated in %s', (lang) => {
  const negated = wordParts.flatMap((part) =>
    Object.entries(messages('en', part))
      .filter(([, text]) => isNegated(text, 'en'))
      .map(([key]) => ({ key: `${part}/${key}`, text: messages(lang, part)[key] ?? '' })),
  )
  expect(negated.length).toBeGreaterThan(100)
  expect(negated.filter(({ text }) => text && !isNegated(text, lang))).toEqual([])
})

const copy = /cop[yi]|kopi|копі|نسخة/i

test.for(langs)('only a source that was read as a copy is called one, in %s', async (lang) => {
  const { read } = await fetchTexts(lang, 'sources')
  const said = (['archive', 'live'] as const).map((how) => copy.test(read({ how, date: '' })))
  expect(said).toEqual([true, false])
})

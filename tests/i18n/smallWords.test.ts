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

/** The words by which each language negates, with those that contain a negation, and those that refuse. */
const negations: Record<Lang, string> = {
  en: 'no, not|no|not|cannot|never|nobody|nothing|none|without',
  nb: 'ikke|ingen|ingenting|aldri|uten|usikker|ukjent|nei|verken|mangler',
  nn: 'ikkje|ingen|inga|ingenting|aldri|utan|usikker|ukjent|nei|verken|manglar',
  pl: 'nie\\p{L}*|nikt|nikogo|nikomu|nic|nigdy|żad\\p{L}*|bez|brak\\p{L}*|ani|odm[oaó]w\\p{L}*',
  uk: 'не\\p{L}*|ні\\p{L}*|жод\\p{L}*|без',
  ar: 'و?ف?(لا|أ?ليس\\p{L}*|لم|لن|ب?دون\\p{L}*|غير|عدم|تعذّ?ر)',
  lt: 'ne\\p{L}*|nė\\p{L}*|ni\\p{L}*|be|joki\\p{L}*',
  es: 'no|nunca|nadie|nada|ning\\p{L}*|sin|ni',
}

/** How often a message negates. What is Norwegian, the names of cases, and the end of a host such as norge.no count for nothing. */
function countNegations(message: string, lang: Lang): number {
  const words = message.replace(/<no>.*?<\/no>|(?<=(select|plural), |\} )\w+(?= \{)/g, ' ')
  return words.match(new RegExp(`(?<![\\p{L}.])(${negations[lang]})(?!\\p{L})`, 'giu'))?.length ?? 0
}

test.for(langs)('a message negates in %s as often as in English', (lang) => {
  const negated = wordParts.flatMap((part) =>
    Object.entries(messages('en', part))
      .map(([key, english]) => ({ key: `${part}/${key}`, english, text: messages(lang, part)[key] ?? english }))
      .filter(({ english }) => countNegations(english, 'en') > 0),
  )
  expect(negated.length).toBeGreaterThan(100)
  expect(negated.filter(({ text, english }) => countNegations(text, lang) < countNegations(english, 'en'))).toEqual([])
})

/** From when the days of a last day count, as its fact says (N09, E72). */
const countedFrom: readonly (readonly [days: RegExp, from: RegExp])[] = [
  [/within 8 days/i, /arriv/],
  [/within 60 days/i, /of ordering|without calling/],
]

test.for(countedFrom)('each sentence with %s says from when', ([days, from]) => {
  const all = wordParts.flatMap((part) => Object.values(messages('en', part)).flatMap((text) => text.split('. ')))
  const said = all.filter((sentence) => days.test(sentence))
  expect(said.length).toBeGreaterThan(0)
  expect(said.filter((sentence) => !from.test(sentence))).toEqual([])
})

const isD = /(?<!\p{L})d(?!\p{L})/iu

test.for(langs)('the first digits 4 to 7 are of a D number, 0 to 3 are not, in %s', (lang) => {
  const sentences = wordParts.flatMap((part) =>
    Object.entries(messages(lang, part))
      .filter(([key]) => !key.startsWith('questions/idNumber/optionHints/'))
      .flatMap(([, text]) => text.split('. ')),
  )
  const withD = sentences.filter((text) => /\b4\D{1,5}5\b/.test(text))
  const without = sentences.filter((text) => /\b0\D{1,5}1\b/.test(text))
  expect(Math.min(withD.length, without.length)).toBeGreaterThan(1)
  expect(withD.filter((text) => !isD.test(text))).toEqual([])
  expect(without.filter((text) => isD.test(text))).toEqual([])
})

const copy = /cop[yi]|kopi|копі|نسخة/i

test.for(langs)('only a source that was read as a copy is called one, in %s', async (lang) => {
  const { read } = await fetchTexts(lang, 'sources')
  const said = (['archive', 'live'] as const).map((how) => copy.test(read({ how, date: '' })))
  expect(said).toEqual([true, false])
})

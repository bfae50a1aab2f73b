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
  const negated = translated(lang).filter(({ english }) => countNegations(english, 'en') > 0)
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

/** How each language says that a number is a least or a most, such as "under 18" or "more than six months". */
const comparisons: Record<Lang, { readonly less: RegExp; readonly more: RegExp }> = {
  en: { less: /(less than|under) (six|\d)/i, more: /(more than|over|older than) (six|\d)|\d or older/i },
  nb: { less: /mindre enn|yngre|under (seks|\d)/i, more: /mer enn|over|eldre/i },
  nn: { less: /mindre enn|yngre|under (seks|\d)/i, more: /meir enn|over|eldre/i },
  pl: { less: /mniej niż|krócej|poniżej|nie mam /i, more: /ponad|powyżej|więcej/i },
  uk: { less: /менш|молодш|до \d|ще немає/i, more: /більш|понад|старш/i },
  ar: { less: /أقل من|دون|قبل/, more: /أكثر من|تجاوز|أو أكثر/ },
  lt: { less: /mažiau|trumpiau|iki|nėra/i, more: /daugiau|ilgiau|ilgesn|vyresn/i },
  es: { less: /menos de|menor/i, more: /más de|mayor|o más/i },
}

test.for(langs)('a message in %s compares with a number as in English', (lang) => {
  const saidIn = (text: string, own: Lang) =>
    (['less', 'more'] as const).filter((direction) => comparisons[own][direction].test(text)).join()
  const compared = translated(lang).filter(({ english }) => ['less', 'more'].includes(saidIn(english, 'en')))
  expect(compared.length).toBeGreaterThan(10)
  expect(compared.filter(({ text, english }) => saidIn(text, lang) !== saidIn(english, 'en'))).toEqual([])
})

/** What joins the second of two things: where "or" was, one of these is left. */
const joints: Record<Lang, string> = {
  en: 'or',
  nb: 'eller|og',
  nn: 'eller|og',
  pl: 'lub|albo|czy|ani|i',
  uk: 'або|чи|ані|та|і',
  ar: 'و?أو|أم|و\\p{L}+',
  lt: 'arba|ar|nei|ir',
  es: 'o|u|ni|y',
}

test.for(langs)('a message with "or" in English names both in %s', (lang) => {
  const isJoined = (text: string, own: Lang) =>
    new RegExp(`(?<![\\p{L}.])(${joints[own]})(?!\\p{L})${own === 'en' ? '' : '|[,،]'}`, 'iu').test(text)
  const joined = translated(lang).filter(({ english }) => isJoined(english, 'en'))
  expect(joined.length).toBeGreaterThan(50)
  expect(joined.filter(({ text }) => !isJoined(text, lang))).toEqual([])
})

/** What has a name; other options, such as a yes, share no words with their short forms. */
const named = /^questions\/(idNumber|document)\/brief\//

test.for(langs)('no two options in %s have exchanged their short forms', (lang) => {
  const core = messages(lang, 'core')
  const stems = (text = '') =>
    new Set(
      text
        .toLowerCase()
        .match(/\p{L}{3,}/gu)
        ?.map((word) => word.slice(0, 6)),
    )
  const shared = (brief: string, label: string) =>
    [...stems(core[brief])].filter((stem) => stems(core[labelOf(label)]).has(stem)).length
  const briefs = Object.keys(core).filter((key) => named.test(key))
  expect(briefs.length).toBeGreaterThan(10)
  const pairs = briefs.flatMap((one, at) =>
    briefs.slice(at + 1).flatMap((other) => (questionOf(one) === questionOf(other) ? [[one, other] as const] : [])),
  )
  const exchanged = pairs.filter(
    ([one, other]) => shared(one, other) + shared(other, one) > shared(one, one) + shared(other, other),
  )
  expect(exchanged.map((pair) => pair.map((key) => [core[key], core[labelOf(key)]]))).toEqual([])
})

const labelOf = (brief: string) => brief.replace('/brief/', '/options/')
const questionOf = (key: string) => key.split('/')[1]

/** Every message, with the English one that it translates. */
function translated(lang: Lang) {
  return wordParts.flatMap((part) =>
    Object.entries(messages('en', part)).map(([key, english]) => ({
      key: `${part}/${key}`,
      english,
      text: messages(lang, part)[key] ?? english,
    })),
  )
}

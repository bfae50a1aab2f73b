import { describe, expect, test } from 'vitest'
import { keysOf } from '#rules'
import { argumentsOf, parsed } from '../../scripts/words/message.mjs'
import { rows } from '../../scripts/words/origin.mjs'
import { messages, parts as wordParts } from '../../scripts/words/read.mjs'
import { load } from '../../src/i18n/en/core.ts'
import { fetchTexts, type Lang, langs, readsBokmaal } from '../../src/i18n/languages.ts'
import { plain } from '../../src/ui/Text.tsx'

type Leaf = readonly [path: string, value: unknown]

const parts = ['core', ...keysOf(load)] as const

/** Every text of a language with its path; a text with values is a function. */
async function leavesOf(lang: (typeof langs)[number]): Promise<readonly Leaf[]> {
  const texts = await Promise.all(parts.map(async (part) => [part, await fetchTexts(lang, part)] as const))
  return texts.flatMap(([part, messages]) => leaves(part, messages))
}

function leaves(path: string, value: unknown): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => leaves(`${path}.${key}`, inner))
}

function isBalanced(text: string): boolean {
  const withoutNames = text.replace(/\{[^{}]+\}/g, '')
  return !/[{}]/.test(withoutNames)
}

describe.for(langs)('The texts in %s', (lang) => {
  test('are strings or functions', async () => {
    const odd = (await leavesOf(lang)).filter(([, value]) => !['string', 'function'].includes(typeof value))
    expect(odd).toEqual([])
  })

  test('are never empty', async () => {
    const empty = (await leavesOf(lang)).filter(([, value]) => typeof value === 'string' && value.trim() === '')
    expect(empty).toEqual([])
  })

  test('have balanced braces', async () => {
    const broken = (await leavesOf(lang)).filter(([, value]) => typeof value === 'string' && !isBalanced(value))
    expect(broken).toEqual([])
  })

  test('keep no brace in a title or an announcement', async () => {
    const braced = (await leavesOf(lang)).filter(([, value]) => typeof value === 'string' && /[{}]/.test(plain(value)))
    expect(braced).toEqual([])
  })

  test('contain no unfinished text', async () => {
    const unfinished = (await leavesOf(lang)).filter(([, value]) =>
      /\b(TODO|FIXME|XXX|TBD|[Ll]orem ipsum)\b/.test(String(value)),
    )
    expect(unfinished).toEqual([])
  })
})

/** The letters of a message that are no name, no Norwegian term and no value. */
function ownLetters(message: string): string {
  return message
    .replace(/<no>.*?<\/no>/g, '')
    .replace(/\{\w+\}/g, '')
    .replace(/[^\p{L}]/gu, '')
}

/** The numbers that a message says, in their order, each once; years last, which some languages put before the day. */
function numbersIn(message: string): string {
  const said = message.replace(/\{\w+, plural,/g, '').replace(/(\d)[,\s](?=\d{3})/g, '$1')
  const numbers = [...new Set(said.match(/\d+/g))]
  const isYear = (number: string) => /^20\d\d$/.test(number)
  return [...numbers.filter((number) => !isYear(number)), ...numbers.filter(isYear)].join()
}

function valuesIn(message: string): string {
  return argumentsOf(parsed(message)).join()
}

/** What is marked as Norwegian, each once; in Norwegian itself more and other names are. */
function norwegianIn(message: string, lang: Lang): string {
  return readsBokmaal(lang) ? '' : [...new Set(message.match(/<no>.*?<\/no>/g))].sort().join()
}

/** Words in English that are numbers in another language, or the other way round. */
const otherNumbers: readonly string[] = ['reasons/numberKindDecides', 'questions/age/brief/adult']

/** What is the same in several languages: the name of the guide, and words that two of them share. */
const shared: readonly string[] = ['eID Finder', 'Error: ', 'Gratis', 'Status']

/** The longest texts may have another number of paragraphs in another language. */
const paragraph = /\.(body|text)\.\d+$/

/** What the compiler lets differ: the length of a list, and how many of the values of English a text uses. */
function shapeOf([path, value]: Leaf): string {
  return `${path.replace(paragraph, '.$1')}: ${typeof value === 'function' ? `${value.length} values` : 'text'}`
}

describe('Two languages', () => {
  test('have the same keys', async () => {
    const [first, ...others] = await Promise.all(
      langs.map(async (lang) => [...new Set((await leavesOf(lang)).map(shapeOf))].sort()),
    )
    expect(others.length).toBeGreaterThan(0)
    for (const other of others) expect(other).toEqual(first)
  })

  test('have no text of four letters in common: none is left untranslated', () => {
    const all = langs.map((lang) => ({
      lang,
      texts: wordParts.flatMap((part) =>
        Object.entries(messages(lang, part))
          .filter(([, text]) => ownLetters(text).length >= 4 && !shared.includes(text))
          .map(([key, text]) => `${part}/${key}: ${text}`),
      ),
    }))
    for (const { lang, texts } of all) {
      // Nynorsk and Bokmål share many a sentence
      const isKin = (other: Lang) => readsBokmaal(lang) && readsBokmaal(other)
      const others = new Set(all.filter((one) => one.lang !== lang && !isKin(one.lang)).flatMap((one) => one.texts))
      expect(texts.length).toBeGreaterThan(500)
      expect(
        texts.filter((text) => others.has(text)),
        lang,
      ).toEqual([])
    }
  })

  test.for(langs)(
    'say the same numbers and Norwegian names, and put values in the same order: English and %s',
    (lang) => {
      const differing = wordParts.flatMap((part) => {
        const english = messages('en', part)
        return Object.entries(messages(lang, part)).flatMap(([key, text]) => {
          const [here, there] = [text, english[key] ?? ''].map((each) =>
            [numbersIn(each), valuesIn(each), norwegianIn(each, lang)].join(' | '),
          )
          return here === there || otherNumbers.includes(key) ? [] : [`${part}/${key}: ${there} -> ${here}`]
        })
      })
      expect(differing).toEqual([])
    },
  )

  test('use the same names for eIDs', async () => {
    const names = await Promise.all(
      langs.map(async (lang) => Object.values((await fetchTexts(lang, 'core')).eids).map(({ name }) => name)),
    )
    for (const other of names) expect(other).toEqual(names[0])
  })
})

test('no translation has changed since it was confirmed', () => {
  // read it beside the English; if it fits: npm run words -- confirm LANG TEXT
  const changed = langs.filter((lang) => lang !== 'en').flatMap((lang) => rows(lang).filter((row) => row.isChanged))
  expect(changed.map(({ id, text }) => `${id}: ${text}`)).toEqual([])
})

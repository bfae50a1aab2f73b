import { describe, expect, test } from 'vitest'
import { keysOf } from '#rules'
import { argumentsOf, parsed } from '../../scripts/words/message.mjs'
import { messages, parts as wordParts } from '../../scripts/words/read.mjs'
import { load } from '../../src/i18n/en/core.ts'
import { fetchTexts, type Lang, langs, readsBokmaal } from '../../src/i18n/languages.ts'

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

/** A text without the braces around names. */
function spoken(text: string): string {
  return text.replace(/[{}]/g, '')
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

/** The numbers that a message says, each once: a range may be written with or without the numbers between. */
function numbersIn(message: string): string {
  const said = message.replace(/\{\w+, plural,/g, '').replace(/(\d)[,\s](?=\d{3})/g, '$1')
  return [...new Set(said.match(/\d+/g))].sort().join()
}

function valuesIn(message: string): string {
  return argumentsOf(parsed(message)).join()
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

  test.for(langs)('say the same numbers, and put values in the same order: English and %s', (lang) => {
    const differing = wordParts.flatMap((part) => {
      const english = messages('en', part)
      return Object.entries(messages(lang, part)).flatMap(([key, text]) => {
        const [here, there] = [text, english[key] ?? ''].map((each) => [numbersIn(each), valuesIn(each)].join(' | '))
        return here === there || otherNumbers.includes(key) ? [] : [`${part}/${key}: ${there} -> ${here}`]
      })
    })
    expect(differing).toEqual([])
  })

  test('use the same names for eIDs', async () => {
    const names = await Promise.all(
      langs.map(async (lang) => Object.values((await fetchTexts(lang, 'core')).eids).map(({ name }) => name)),
    )
    for (const other of names) expect(other).toEqual(names[0])
  })
})

/** The English words that other programs and tests rely on. */
const contract = {
  'Which Norwegian ID number do you have?': [
    'National identity number (fødselsnummer)',
    'D number (D-nummer)',
    'I have an 11-digit number, but I am not sure which kind',
    'I do not have one yet',
  ],
  'Which of these fits you best?': [
    'I live in Norway, or I am moving here for more than six months',
    'I work or study in Norway for less than six months, or I commute',
    'I have asked for protection, or I have collective protection',
    'I live outside Norway',
    'I am only visiting',
  ],
  'How old is the person who needs the eID?': [
    '18 or older',
    '16 or 17',
    '13 to 15, or turning 13 this year',
    'Younger',
  ],
  'Do you already have any of these Norwegian electronic IDs?': [
    'BankID',
    'MinID',
    'Buypass ID',
    'Commfides',
    'None of these',
  ],
  'Do you have a Norwegian bank account?': [
    'Yes, and I can log in on the web or in the app',
    'Yes, but I cannot log in yet',
    'No',
  ],
  'Has your bank said that it will give you BankID?': ['Yes', 'No', 'I have not asked, or have no answer yet'],
  'Which of these can you show today? Choose the first that fits.': [
    'A valid passport with a chip (not an emergency passport)',
    'Norwegian national ID card',
    'Norwegian travel document for refugees, or immigrant’s passport',
    'National ID card from an EEA country',
    'Norwegian residence card',
    'Asylum seeker card',
    'None of these, or it has expired',
  ],
  'Which services do you want to use?': ['I am not sure – show me everything'],
}

describe('The English page', () => {
  test('asks the questions and offers the options of the contract, word for word', async () => {
    const { questions, eids } = await fetchTexts('en', 'core')
    const labels = Object.values(questions).map((question) => {
      const listed = 'options' in question ? Object.values(question.options) : []
      const named = question === questions.have ? Object.values(eids).map(({ name }) => name) : []
      const apart = 'exclusive' in question ? [question.exclusive] : []
      return [spoken(question.title), [...listed, ...named, ...apart].map(spoken)]
    })
    expect(Object.fromEntries(labels)).toEqual(Object.fromEntries(Object.entries(contract).map(plainly)))
  })

  test('has the buttons, progress text and first heading of the contract', async () => {
    const { ui, start } = await fetchTexts('en', 'core')
    expect([start.button, ui.next, ui.back, ui.progress({ at: 2, most: 7 }), ui.errorPrefix, start.title]).toEqual([
      ...['Start now', 'Continue', 'Back', 'Question 2 of at most 7', 'Error: '],
      'Find the right electronic ID (eID)',
    ])
  })

  test('names each level in words and with its number', async () => {
    const { levels } = await fetchTexts('en', 'core')
    expect(levels).toEqual({ substantial: 'substantial (level 3)', high: 'high (level 4)' })
  })
})

function plainly([title, labels]: [string, readonly string[]]): [string, readonly string[]] {
  return [title, labels]
}

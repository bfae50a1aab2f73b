import { TYPE } from '@formatjs/icu-messageformat-parser'

/** @typedef {import('@formatjs/icu-messageformat-parser').MessageFormatElement} Element */

/** @typedef {{ name: string, dir: 'ltr' | 'rtl', said: (elements: readonly Element[]) => Element[] }} PseudoLang */

/**
 * Languages made from English, for tests: xa is longer than any real one, and shows by its letters and brackets what comes from
 * no word file and where a text is cut; xb runs from right to left.
 * @type {Readonly<Record<string, PseudoLang>>}
 */
export const pseudoLangs = {
  xa: { name: '[Éñĝļîšĥ]', dir: 'ltr', said: (elements) => [literal('['), ...elements.map(longer), literal(']')] },
  xb: { name: '\u200f\u202eEnglish\u202c\u200f', dir: 'rtl', said: (elements) => elements.map(reversed) },
}

const accents = {
  a: 'á',
  c: 'ç',
  d: 'ð',
  e: 'é',
  g: 'ĝ',
  i: 'î',
  l: 'ļ',
  n: 'ñ',
  o: 'ô',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'û',
  y: 'ý',
}

/** About 1.4 times the length: every third word twice, as translations are longer by words more than by letters. */
const longer = changed((text) =>
  text
    .replace(/\p{L}+/gu, (word, place) => (place % 3 === 0 ? `${word} ${word.slice(0, 8)}` : word))
    .replace(/[a-z]/g, (letter) => accents[/** @type {keyof typeof accents} */ (letter)] ?? letter),
)

const reversed = changed((text) => text.replace(/\p{L}+/gu, (word) => `\u200f\u202e${word}\u202c\u200f`))

/** Changes the words of an element, and of those within it, but not what is Norwegian. @param {(text: string) => string} change */
function changed(change) {
  /** @param {Element} element @returns {Element} */
  return function within(element) {
    if (element.type === TYPE.literal) return { ...element, value: change(element.value) }
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return element
    const options = Object.entries(element.options).map(([name, option]) => [
      name,
      { ...option, value: option.value.map(within) },
    ])
    return { ...element, options: Object.fromEntries(options) }
  }
}

/** @param {string} value @returns {Element} */
function literal(value) {
  return { type: TYPE.literal, value }
}

import { parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { directionOf } from './locale.mjs'

/** @typedef {import('@formatjs/icu-messageformat-parser').MessageFormatElement} Element */

/** What a text begins with that is not translated yet, so that the page can mark it as English. */
export const untranslated = '\u2063'

/** @param {string} text @returns {Element[]} throws a sentence about what is wrong with it */
export function parsed(text) {
  try {
    return parse(text, { requiresOtherClause: true, shouldParseSkeletons: false })
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    throw new Error(`is no ICU message (${what}): look at its braces, its < > and its plural forms`)
  }
}

/** The arguments of a message, in order of appearance. @param {readonly Element[]} elements @returns {string[]} */
export function argumentsOf(elements) {
  const found = elements.flatMap((element) => {
    if (element.type === TYPE.argument || element.type === TYPE.number) return [element.value]
    if (element.type === TYPE.tag) return argumentsOf(element.children)
    if (element.type === TYPE.select || element.type === TYPE.plural)
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => argumentsOf(value))]
    return []
  })
  return [...new Set(found)]
}

/**
 * What is wrong with a message beside the English one, as sentences without their subject.
 * @param {string} lang @param {readonly Element[]} elements @param {readonly Element[]} english
 */
export function faultsOf(lang, elements, english) {
  const [own, theirs] = [argumentsOf(elements), argumentsOf(english)]
  return [
    ...(elements.length === 0 ? ['is empty: leave it out, and it is English'] : []),
    ...(JSON.stringify(casesOf(elements)) === JSON.stringify(casesOf(english))
      ? []
      : ['has a select with other cases than English: keep their names']),
    ...own.filter((name) => !theirs.includes(name)).map((name) => `has {${name}}, which English has not: take it out`),
    ...theirs.filter((name) => !own.includes(name)).map((name) => `lacks {${name}}, which English has: put it in`),
    ...(directionOf(lang) === 'rtl' && /\d \d/.test(JSON.stringify(elements))
      ? ['has a plain space within a number, whose parts would change places: put a no-break space there']
      : []),
    ...nestedFaults(lang, elements),
  ]
}

/** The names of the cases of each select. @param {readonly Element[]} elements @returns {string[]} */
function casesOf(elements) {
  return elements.flatMap((element) =>
    element.type === TYPE.select ? [`${element.value}: ${Object.keys(element.options).sort()}`] : [],
  )
}

/** @param {string} lang @param {readonly Element[]} elements @returns {string[]} */
function nestedFaults(lang, elements) {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag)
      return [
        ...(element.value === 'no' ? [] : [`has <${element.value}>: the only tag is <no>, around what is Norwegian`]),
        ...(element.children.every(({ type }) => type === TYPE.literal) ? [] : ['has more than words in a tag']),
      ]
    if (element.type === TYPE.select)
      return Object.values(element.options).flatMap(({ value }) => nestedFaults(lang, value))
    if (element.type === TYPE.plural) {
      const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions()
      return [
        ...(element.offset !== 0 || element.pluralType === 'ordinal'
          ? ['has an offset or an ordinal: neither is known here']
          : []),
        ...pluralCategories
          .filter((category) => !(category in element.options))
          .map((category) => `lacks the plural form "${category}" of {${element.value}}: this language needs it`),
        ...Object.values(element.options).flatMap(({ value }) => nestedFaults(lang, value)),
      ]
    }
    if (element.type === TYPE.date || element.type === TYPE.time)
      return ['has a date or a time: days come in words already']
    return []
  })
}

/**
 * The code of a message: a string, or a function of its arguments.
 * @param {string} lang @param {readonly Element[]} elements @param {string} prefix
 */
export function codeOf(lang, elements, prefix = '') {
  const names = argumentsOf(elements)
  if (names.length === 0) return JSON.stringify(prefix + plainOf(elements))
  const types = names.map((name) => `readonly ${name}: string | number`).join('; ')
  return `({ ${names.join(', ')} }: { ${types} }) => ${template(lang, elements, prefix)}`
}

/** The words of elements that are all words. @param {readonly Element[]} elements @returns {string} */
function plainOf(elements) {
  return elements
    .map((element) => {
      if (element.type === TYPE.literal) return element.value
      if (element.type === TYPE.tag) return `{${plainOf(element.children)}}`
      throw new Error('A message without arguments holds words alone.')
    })
    .join('')
}

/** @param {string} lang @param {readonly Element[]} elements @param {string} prefix @param {string} [counted] @returns {string} */
function template(lang, elements, prefix = '', counted = '') {
  const code = elements.map((element) => {
    switch (element.type) {
      case TYPE.literal:
        return inTemplate(element.value)
      case TYPE.argument:
      case TYPE.number:
        return `\${${element.value}}`
      case TYPE.pound:
        return `\${${counted}}`
      case TYPE.tag:
        return `{${inTemplate(plainOf(element.children))}}`
      case TYPE.select:
        return `\${${choice(element, (value) => template(lang, value, '', counted))}}`
      case TYPE.plural:
        return `\${${plural(lang, element)}}`
      default:
        throw new Error('A date or a time has no code.')
    }
  })
  return `\`${prefix}${code.join('')}\``
}

/** @param {string} text */
function inTemplate(text) {
  return text.replace(/[\\`]|\$\{/g, '\\$&')
}

/** @param {Extract<Element, { type: TYPE.select }>} element @param {(value: Element[]) => string} branch */
function choice({ value, options }, branch) {
  const { other, ...named } = options
  if (!other) throw new Error('A select has no other.')
  const tests = Object.entries(named).map(
    ([name, option]) => `${value} === ${JSON.stringify(name)} ? ${branch(option.value)} : `,
  )
  return `${tests.join('')}${branch(other.value)}`
}

/** @param {string} lang @param {Extract<Element, { type: TYPE.plural }>} element */
function plural(lang, { value, options }) {
  const branch = (/** @type {Element[]} */ elements) => template(lang, elements, '', value)
  const exact = Object.entries(options).filter(([name]) => name.startsWith('='))
  const forms = Object.entries(options).filter(([name]) => !name.startsWith('='))
  const tests = exact.map(([name, option]) => `Number(${value}) === ${name.slice(1)} ? ${branch(option.value)} : `)
  const table = forms.map(([name, option]) => `${name}: ${branch(option.value)}`).join(', ')
  return `${tests.join('')}pluralForm(${JSON.stringify(lang)}, ${value}, { ${table} })`
}

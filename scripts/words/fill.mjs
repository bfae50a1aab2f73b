import { TYPE } from '@formatjs/icu-messageformat-parser'

/** @typedef {import('@formatjs/icu-messageformat-parser').MessageFormatElement} Element */
/** @typedef {import('../publisher/read.mjs').Municipality} Municipality */
/** @typedef {Readonly<Record<string, string | Element>>} Values of arguments: a word to choose by, or what stands there */

/**
 * What the build fills in of a municipality, in a language.
 * @param {Municipality} municipality @param {string} lang @returns {Values}
 */
export function valuesOf({ name, myPage, links }, lang) {
  const [own, norwegian = ''] =
    lang === 'nn' ? [undefined, name.nn ?? name.nb] : [lang === 'nb' ? undefined : name[lang], name.nb ?? name.nn]
  return {
    municipality: own ? literal(own) : asNorwegian(norwegian),
    myPageHost: host(myPage),
    myPageLevel: myPage.level ?? 'unconfirmed',
    bankAccountHost: host(links?.bankAccount),
    bankAccountLang: links?.bankAccount?.lang ?? 'no',
    firstMonthsHost: host(links?.firstMonths),
    firstMonthsLang: links?.firstMonths?.lang ?? 'no',
  }
}

/** A message with these arguments filled in. @param {readonly Element[]} elements @param {Values} values @returns {Element[]} */
export function filled(elements, values) {
  return elements.flatMap((element) => {
    const value = 'value' in element ? values[element.value] : undefined
    if (element.type === TYPE.argument && typeof value === 'object') return [value]
    if (element.type === TYPE.select && typeof value === 'string')
      return filled((element.options[value] ?? element.options.other)?.value ?? [], values)
    return [element]
  })
}

/** What a link says of where it leads. @param {{ readonly url: string } | undefined} page */
function host(page) {
  return page ? asNorwegian(new URL(page.url).host.replace(/^www\./, '')) : literal('')
}

/** @param {string} value @returns {Element} */
function literal(value) {
  return { type: TYPE.literal, value }
}

/** @param {string} value @returns {Element} */
function asNorwegian(value) {
  return { type: TYPE.tag, value: 'no', children: [literal(value)] }
}

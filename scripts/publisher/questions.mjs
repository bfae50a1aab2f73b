import { municipalityFile } from './municipalityFile.mjs'

/** @typedef {{ path: string, ask: string, example: string, isOptional?: true, isList?: true, after?: string }} Question */

/**
 * What npm run new-municipality asks, in order. `path`: the field of the file; `after`: only once that field has a value.
 * @type {readonly Question[]}
 */
export const questions = [
  { path: 'name.nb', ask: 'Name of the municipality in Norwegian', example: 'Bergen kommune' },
  { path: 'name.en', ask: 'Its name in English', example: 'City of Bergen', isOptional: true },
  { path: 'myPage.url', ask: 'Where people log in', example: 'https://www.bergen.kommune.no/minside' },
  {
    path: 'myPage.level',
    ask: 'Level asked for there, substantial or high, if a page says so',
    example: 'high',
    isOptional: true,
  },
  {
    path: 'myPage.source.url',
    ask: 'Page that says so, or that you looked at',
    example: 'https://www.bergen.kommune.no/hjelp',
  },
  { path: 'myPage.source.read', ask: 'Day on which you opened that page', example: '2027-01-15' },
  {
    path: 'links.bankAccount.url',
    ask: 'Your page about opening a bank account',
    example: 'https://www.bergen.kommune.no/bank',
    isOptional: true,
  },
  { path: 'links.bankAccount.lang', ask: 'Its language, no or en', example: 'en', after: 'links.bankAccount.url' },
  {
    path: 'links.firstMonths.url',
    ask: 'Your page about the first months in Norway',
    example: 'https://www.bergen.kommune.no/new',
    isOptional: true,
  },
  { path: 'links.firstMonths.lang', ask: 'Its language, no or en', example: 'en', after: 'links.firstMonths.url' },
  {
    path: 'publisher.contact',
    ask: 'E-mail address or page for reports of faults',
    example: 'post@bergen.kommune.no',
    isOptional: true,
  },
  {
    path: 'publisher.languages',
    ask: 'Languages in which reports are read',
    example: 'nb, en',
    isList: true,
    after: 'publisher.contact',
  },
  {
    path: 'publisher.website',
    ask: 'Your website',
    example: 'https://www.bergen.kommune.no',
    isOptional: true,
    after: 'publisher.contact',
  },
  {
    path: 'publisher.statement',
    ask: 'Your own accessibility statement',
    example: 'https://uustatus.no/nb/erklaringer/publisert/1',
    isOptional: true,
    after: 'publisher.contact',
  },
  { path: 'theme', ask: 'Sheet in src/theme/ with your colours', example: 'bergen', isOptional: true },
  { path: 'logo', ask: 'Logo in municipality/, seen on a dark ground', example: 'bergen.svg', isOptional: true },
  {
    path: 'languages',
    ask: 'Languages to offer, if not all',
    example: 'en, nb, pl, ar',
    isOptional: true,
    isList: true,
  },
  {
    path: 'framedBy',
    ask: 'Sites that may show the guide in a frame',
    example: 'https://www.bergen.kommune.no',
    isOptional: true,
    isList: true,
  },
]

/**
 * The file with one more answer, or why the answer is refused, as sentences.
 * @param {object} file @param {Question} question @param {string} answer
 * @returns {{ file: object } | { faults: readonly string[] }}
 */
export function answered(file, { path, isOptional, isList }, answer) {
  const text = answer.trim()
  if (text === '' && isOptional) return { file }
  const keys = path.split('.')
  const next = withValue(file, keys, isList ? text.split(/[\s,]+/).filter(Boolean) : text)
  const { error } = municipalityFile.safeParse(next)
  const own = (error?.issues ?? []).filter((issue) => keys.every((key, place) => issue.path[place] === key))
  return own.length > 0 ? { faults: own.map(({ message }) => `“${text}” ${message}.`) } : { file: next }
}

/** True when a question has a point. @param {object} file @param {Question} question */
export function isAsked(file, { after }) {
  return !after || valueAt(file, after.split('.')) !== undefined
}

/** @param {any} file @param {readonly string[]} keys @param {unknown} value @returns {object} */
function withValue(file, [key = '', ...rest], value) {
  return { ...file, [key]: rest.length > 0 ? withValue(file?.[key], rest, value) : value }
}

/** @param {any} file @param {readonly string[]} keys */
function valueAt(file, keys) {
  return keys.reduce((value, key) => value?.[key], file)
}

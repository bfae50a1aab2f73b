import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { standard } from '../publisher/standard.mjs'
import { filled, valuesOf } from './fill.mjs'
import { dates, directionOf, listPatterns } from './locale.mjs'
import { codeOf, faultsOf, parsed, untranslated } from './message.mjs'
import { pseudoLangs } from './pseudo.mjs'
import { folder, langs, language, messages, parts, source } from './read.mjs'

const target = 'src/i18n'

/** The parts that show days. */
const withDays = ['sources', 'take']

/** @typedef {{ [key: string]: string | Tree }} Tree the code of each message, nested as its key says */

/**
 * Makes the typed modules of all languages from the words and the municipality that stands on disk, and writes those that have
 * changed. Throws as wordModules does.
 * @param {{ isPseudo?: boolean }} [options] as in wordModules
 */
export function buildWords(options) {
  const { languages: _, ...municipality } = JSON.parse(readFileSync(`municipality/${standard}.json`, 'utf8'))
  for (const [file, code] of Object.entries(wordModules(municipality, options))) write(file, code)
}

/**
 * The typed modules of all languages that a municipality offers: code, by file. Throws one error that names every fault: file,
 * key, what is wrong, what to do.
 * @param {import('./fill.mjs').Municipality} municipality
 * @param {{ isPseudo?: boolean }} [options] `isPseudo`: English and the pseudo-languages, listed in
 *   pseudo.ts, in the place of all
 * @returns {Record<string, string>}
 */
export function wordModules(municipality, { isPseudo = false } = {}) {
  /** @type {string[]} */
  const faults = []
  const made = isPseudo
    ? [source, ...Object.keys(pseudoLangs)]
    : langs().filter((lang) => municipality.languages?.includes(lang) ?? true)
  const modules = made.flatMap((lang) =>
    parts.map((part) => [`${target}/${lang}/${part}.ts`, moduleOf(lang, part, municipality, faults)]),
  )
  if (faults.length > 0) throw new Error(`The words have faults.\n${faults.join('\n')}`)
  return Object.fromEntries([...modules, [`${target}/${isPseudo ? 'pseudo' : 'made'}.ts`, indexModule(made)]])
}

/**
 * @param {string} lang @param {string} part @param {import('./fill.mjs').Municipality} municipality
 * @param {string[]} faults to which those of this part are added
 */
function moduleOf(lang, part, municipality, faults) {
  const values = valuesOf(municipality, lang)
  const file = `${folder}/${lang}/${part}.json`
  const own = messages(lang, part)
  const english = messages(source, part)
  const fault = (/** @type {string} */ key, /** @type {string} */ what) => faults.push(`${file}: "${key}" ${what}.`)
  for (const key of Object.keys(own)) {
    if (!(key in english)) fault(key, 'is no key of English: correct it, or take it out')
  }
  /** @type {Tree} */
  const tree = {}
  for (const [key, text] of Object.entries(english)) {
    try {
      const model = parsed(text)
      const pseudo = pseudoLangs[lang]
      if (pseudo) {
        put(tree, key.split('/'), codeOf(source, pseudo.said(filled(model, values))))
        continue
      }
      const translation = own[key]
      const message = translation === undefined ? model : parsed(translation)
      const spoken = translation === undefined ? source : lang
      for (const what of faultsOf(spoken, message, model)) fault(key, what)
      const said = filled(message, values)
      // what has nothing to say of this municipality has no text
      if (said.length > 0) put(tree, key.split('/'), codeOf(spoken, said, spoken === lang ? '' : untranslated))
    } catch (error) {
      fault(key, error instanceof Error ? error.message : String(error))
    }
  }
  const body = `{\n${fields(tree)}${extras(lang, part)}}`
  const needs = [
    ...(body.includes('pluralForm(') ? ["import { pluralForm } from '../pluralForm.ts'\n"] : []),
    ...(part === 'core' ? ["import { listFormat } from '../listFormat.ts'\n"] : []),
    ...(withDays.includes(part) ? ["import { dayFormat } from '../dayFormat.ts'\n"] : []),
  ]
  const shape = `${part[0]?.toUpperCase()}${part.slice(1)}Ids`
  const hasIds = lang === source && !['errors', 'frame'].includes(part)
  return [
    `// Made from ${file} by scripts/words: change it there.\n`,
    ...needs,
    hasIds ? `import type { ${shape} } from '../shapes.ts'\n` : '',
    `\nexport const ${part} = ${body}${hasIds ? ` satisfies ${shape}` : ''}\n`,
    part === 'core' ? loaders() : '',
  ].join('')
}

/** @param {Tree} tree @param {readonly string[]} path @param {string} code */
function put(tree, [name = '', ...rest], code) {
  if (rest.length === 0) {
    tree[name] = code
    return
  }
  const branch = tree[name] ?? {}
  if (typeof branch === 'string')
    throw new Error('has the key of another text before it: give one of them another name')
  tree[name] = branch
  put(branch, rest, code)
}

/** @param {Tree} tree */
function fields(tree) {
  return Object.entries(tree)
    .map(([name, value]) => `${JSON.stringify(name)}: ${codeIn(value)},\n`)
    .join('')
}

/** @param {string | Tree} value @returns {string} */
function codeIn(value) {
  if (typeof value === 'string') return value
  const isList = Object.keys(value).every((name, place) => name === String(place))
  return isList ? `[${Object.values(value).map(codeIn).join(', ')}]` : `{\n${fields(value)}}`
}

/** What the language itself says of lists and days. @param {string} lang @param {string} part */
function extras(lang, part) {
  const locale = pseudoLangs[lang] ? source : lang
  if (part === 'core') {
    const lists = Object.entries(listPatterns(locale)).map(
      ([name, texts]) => `${name}: listFormat(${texts?.map((text) => JSON.stringify(text)).join(', ')})`,
    )
    return `lists: { ${lists.join(', ')} },\n`
  }
  return withDays.includes(part) ? `day: dayFormat(${JSON.stringify(dates(locale))}),\n` : ''
}

/** The other parts of a language, in its first: the reader of one language pays nothing for those of another. */
function loaders() {
  const others = parts.filter((part) => !['core', 'frame'].includes(part))
  return `\nexport const load = {\n${others.map((part) => `  ${part}: () => import('./${part}.ts'),\n`).join('')}}\n`
}

/** @param {readonly string[]} made the languages */
function indexModule(made) {
  const entries = made.map((lang) => {
    const { name, dir, isReviewed } = pseudoLangs[lang]
      ? { ...pseudoLangs[lang], isReviewed: false }
      : { name: language(lang).name, dir: directionOf(lang), isReviewed: language(lang).reviewed !== null }
    return `  ${lang}: { name: ${JSON.stringify(name)}, dir: '${dir}', isReviewed: ${isReviewed}, core: () => import('./${lang}/core.ts') },\n`
  })
  return `// Made from the language.json of each language by scripts/words.\nexport const languages = {\n${entries.join('')}} as const\n`
}

/** @param {string} file @param {string} code */
function write(file, code) {
  if (existsSync(file) && readFileSync(file, 'utf8') === code) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, code)
}

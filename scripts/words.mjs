// The words of all languages: build, status, export LANG, import LANG FILE, confirm LANG [TEXT…]. See CONTRIBUTING.md.

import { stop } from './stop.mjs'
import { buildWords } from './words/build.mjs'
import { exported, importFile } from './words/exchange.mjs'
import { confirm, rows } from './words/origin.mjs'
import { langs, language, source } from './words/read.mjs'

const [command, lang = '', ...rest] = process.argv.slice(2)
const [file = ''] = rest

/** @type {Record<string, () => void>} */
const commands = {
  build,
  status,
  export: () => process.stdout.write(exported(known(lang))),
  import: take,
  confirm: accept,
}
const run =
  (Object.hasOwn(commands, command ?? '') && commands[command ?? '']) ||
  (() => stop(`Say one of: ${Object.keys(commands).join(', ')}.`))
try {
  run()
} catch (error) {
  stop(error instanceof Error ? error.message : String(error))
}

function build() {
  buildWords()
}

/** How complete each language is, and who has read it. */
function status() {
  const others = langs().filter((name) => name !== source)
  const table = others.map((name) => {
    const all = rows(name)
    const missing = all.filter(({ isMissing }) => isMissing).length
    const { reviewed } = language(name)
    return [
      name,
      {
        complete: `${Math.floor((100 * (all.length - missing)) / all.length)} %`,
        missing,
        due: all.filter(({ isDue }) => isDue).length,
        changed: all.filter(({ isChanged }) => isChanged).length,
        read: reviewed ? `${reviewed.by}, ${reviewed.on}` : 'by no native speaker yet',
      },
    ]
  })
  console.table(Object.fromEntries(table))
  for (const name of others) {
    for (const { id, isDue, isChanged } of rows(name)) {
      if (isDue) console.log(`due: ${name} ${id}`)
      else if (isChanged) console.log(`changed: ${name} ${id}`)
    }
  }
}

function take() {
  if (!file) stop('Say which file: npm run words -- import pl FILE.')
  const result = importFile(known(lang), file)
  if ('faults' in result) stop(`Nothing is taken over from ${file}.\n${result.faults.join('\n')}`)
  build()
  console.log(`${result.changed} texts of "${lang}" have changed.`)
}

/** Says that the texts of a language that are named, or all, are read beside the English of today, and fit it. */
function accept() {
  const ids = rows(known(lang)).map(({ id }) => id)
  const unknown = rest.find((id) => !ids.includes(id))
  if (unknown)
    stop(`No text is named "${unknown}": name it as npm run words -- status does, such as core/start/button.`)
  confirm(lang, rest.length > 0 ? rest : ids)
}

/** @param {string} name */
function known(name) {
  return langs().includes(name) && name !== source ? name : stop(`Say which language: ${langs().slice(1).join(', ')}.`)
}

import { resolve } from 'node:path'
import { wordModules } from '../words/build.mjs'
import { modulesOf, stylesOf } from './modules.mjs'
import { checkAccessibility, chosen, readMunicipality } from './read.mjs'
import { standard } from './standard.mjs'

/**
 * Checks what a publisher fills in, and puts it into the site: in memory, in the place of the modules on disk, so that builds for
 * several municipalities can run at once. A fault stops a build.
 * @param {{ isPseudo?: boolean }} [options] as in scripts/words/build.mjs @returns {import('vite').Plugin}
 */
export function municipality({ isPseudo = false } = {}) {
  const own = readMunicipality()
  checkAccessibility()
  const modules = {
    ...modulesOf(own),
    ...(chosen === standard && !own.languages ? {} : wordModules(own, { isPseudo })),
  }
  const byPath = new Map(Object.entries(modules).map(([file, code]) => [asId(file), code]))
  return {
    name: 'municipality',
    enforce: 'pre',
    load: {
      filter: { id: /[\\/](?:i18n[\\/].+|municipality\w+|publisher|Logo)\.tsx?$/ },
      handler: (id) => byPath.get(id),
    },
    transform: { filter: { id: /[\\/]src[\\/]styles\.css$/ }, handler: (code) => stylesOf(own, code) },
  }
}

/** The id that Vite gives a file. @param {string} file */
function asId(file) {
  return resolve(file).replaceAll('\\', '/')
}

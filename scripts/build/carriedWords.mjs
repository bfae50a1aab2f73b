import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What an element can have for a class or an attribute: all the words in the strings of src/ and in index.html. */
export function carriedWords() {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    // the texts in i18n hold any word, and no class
    .filter((file) => /\.tsx?$/.test(file) && !/^i18n\b/.test(file))
    .map((file) => join('src', file))
  return new Set([...files, 'index.html'].flatMap(wordsOf))
}

/** The words in the strings of a file, without its comments. @param {string} path */
function wordsOf(path) {
  const commentOrString = /\/\*[\s\S]*?\*\/|\/\/.*|(["'])(?:\\.|(?!\1)[^\\\n])*\1|`(?:\\.|[^\\`])*`/g
  const found = readFileSync(path, 'utf8').match(commentOrString) ?? []
  return found.filter((text) => !text.startsWith('/')).flatMap((text) => text.match(/[\w-]+/g) ?? [])
}

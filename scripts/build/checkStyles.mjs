// Reads our own style sheets and finds what is dead: a sheet that src/styles.css does not import, a class that nothing in
// src/ or index.html carries; and letters that do not grow with the reader's own size. A sheet that has grown long is to be
// cut up. A class that is an ordinary word of the code is missed.

import { readdirSync, readFileSync } from 'node:fs'
import { sep } from 'node:path'
import { transform } from 'lightningcss'
import { carriedWords } from './carriedWords.mjs'

const main = 'styles.css'
const mostLines = 200

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/'))
const sheets = files.filter((file) => file.endsWith('.css') && !file.startsWith('theme/'))
const carried = carriedWords()
const imports = readFileSync(`src/${main}`, 'utf8')

const faults = sheets.flatMap((file) => {
  const code = readFileSync(`src/${file}`)
  const lines = code.toString().split('\n').length - 1
  return [
    ...(file === main || imports.includes(`"./${file}"`) ? [] : [`src/${file} is not imported in src/${main}.`]),
    ...classesIn(code)
      .filter((name) => !isCarried(name))
      .map((name) => `src/${file} has a rule for the class "${name}", which nothing carries.`),
    ...(code.toString().match(/font(-size)?:[^;(]*\dpx/g) ?? []).map(
      (rule) => `src/${file} has "${rule}": use rem or em.`,
    ),
    ...(lines > mostLines ? [`src/${file} has ${lines} lines, ${lines - mostLines} too many.`] : []),
  ]
})
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exit(1)
console.log(`Style sheets: ${sheets.length}. Every class in them is carried.`)

/** The names that Lightning CSS exports when it reads a sheet as a module. @param {Buffer} code */
function classesIn(code) {
  return Object.keys(transform({ filename: main, code, cssModules: true }).exports ?? {})
}

/** As it is, or put together from a base and a word, as `door--${state}` is. @param {string} name */
function isCarried(name) {
  const [base = '', end] = name.split(/(?<=--)/)
  return carried.has(name) || (end !== undefined && carried.has(base) && carried.has(end))
}

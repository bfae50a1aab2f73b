// Asks what a municipality fills in, checks each answer at once, and writes municipality/NAME.json. Answers may also come from a
// pipe, one a line, in the order of scripts/publisher/questions.mjs; the first that is refused then ends it.

import { existsSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { answered, isAsked, questions } from './publisher/questions.mjs'
import { faultsOf, inOrder } from './publisher/read.mjs'
import { stop } from './stop.mjs'

const { isTTY } = process.stdin
const lines = createInterface({ input: process.stdin })
const answers = lines[Symbol.asyncIterator]()

/** @type {object} */
let municipality = { myPage: { source: { how: 'live' } } }
for (const question of questions) {
  if (isAsked(municipality, question)) municipality = await ask(question)
  // at once, before the remaining questions
  if (question.path === 'name.nb') refuseExisting()
}
lines.close()

const file = fileOf(municipality)
const faults = faultsOf(file, municipality)
if (faults.length > 0) stop(faults.join('\n'))
writeFileSync(file, inFile(inOrder(municipality)))
console.log(`\nWritten: ${file}. Build it: MUNICIPALITY=${nameOf(municipality)} SITE_URL=https://… npm run build`)

/** @param {import('./publisher/questions.mjs').Question} question @returns {Promise<object>} the file with the answer */
async function ask(question) {
  const { ask: text, example, isOptional } = question
  process.stdout.write(`${text}, such as ${example}${isOptional ? ', or nothing' : ''}:${isTTY ? ' ' : '\n'}`)
  const { value, done } = await answers.next()
  if (done) return stop(`There is no answer to “${text}”: nothing is written.`)
  const result = answered(municipality, question, value)
  if ('file' in result) return result.file
  if (!isTTY) return stop(`${text}: ${result.faults.join(' ')}`)
  console.log(result.faults.join('\n'))
  return ask(question)
}

function refuseExisting() {
  const file = fileOf(municipality)
  if (existsSync(file)) stop(`${file} is there already: change it by hand, or take it away.`)
}

/** @param {object} municipality */
function fileOf(municipality) {
  return `municipality/${nameOf(municipality)}.json`
}

/** In letters that an address can have: Sør-Varanger kommune is sor-varanger. @param {any} municipality */
function nameOf({ name }) {
  return name.nb
    .toLowerCase()
    .replace(/\s+kommune$/, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** As npm run format leaves it: a list of words on one line. @param {object} data */
function inFile(data) {
  const json = JSON.stringify(data, null, 2)
  return `${json.replace(/\[\n\s+([^\]]+?)\n\s+\]/g, (_, items) => `[${items.replace(/\n\s+/g, ' ')}]`)}\n`
}

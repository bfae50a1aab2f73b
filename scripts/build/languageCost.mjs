// What the readers of one language pay for another.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { stop } from '../stop.mjs'
import { chunkNamed, dist } from './chunks.mjs'

/**
 * Bytes of brotli that each of these languages adds to the first script, for all readers. One language more or less makes the
 * size jump by up to seventy bytes, so they are left out one after the other, and a line is fitted through all the sizes.
 * @param {readonly string[]} languages
 */
export function languageCost(languages) {
  const { file } = chunkNamed('first')
  let script = readFileSync(join(dist, file), 'utf8')
  const sizes = [sizeOf(script)]
  for (const language of languages) {
    const shorter = script.replace(new RegExp(`,${language}:\\{name:[^{}]*\\}`), '')
    if (shorter === script) stop(`${file} has no ${language} that could be left out: see languageCost.mjs.`)
    script = shorter
    sizes.push(sizeOf(script))
  }
  return -slopeOf(sizes)
}

/** @param {string} script */
function sizeOf(script) {
  return brotliCompressSync(script).length
}

/** By least squares. @param {readonly number[]} sizes */
function slopeOf(sizes) {
  const middle = (sizes.length - 1) / 2
  const sum = (/** @type {(index: number) => number} */ term) =>
    sizes.reduce((total, _, index) => total + term(index), 0)
  return sum((index) => (index - middle) * (sizes[index] ?? 0)) / sum((index) => (index - middle) ** 2)
}

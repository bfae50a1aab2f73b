// What the readers of one language pay for another.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { stop } from '../stop.mjs'
import { chunkNamed, dist } from './chunks.mjs'

/**
 * Bytes of brotli that each of so many languages adds to the first script, for all readers; nothing for a single one. All but
 * the first are left out, one after the other, and a line is fitted through the sizes, packed a little less than by the build:
 * as packed there, a few letters more or less anywhere make the size jump by up to seventy bytes.
 * @param {number} count
 */
export function languageCost(count) {
  const { file } = chunkNamed('first')
  const script = readFileSync(join(dist, file), 'utf8')
  const others = script.match(/,[a-z]{2}:\{name:[^{}]*\bcore:[^{}]*\}/g) ?? []
  if (others.length !== count - 1)
    stop(`${file} names ${others.length + 1} languages, not ${count}: see languageCost.mjs.`)
  if (others.length === 0) return 0
  const versions = others.map((_, kept) => others.slice(kept).reduce((rest, other) => rest.replace(other, ''), script))
  return slopeOf([...versions, script].map(sizeOf))
}

const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }

/** @param {string} script */
function sizeOf(script) {
  return brotliCompressSync(script, options).length
}

/** By least squares. @param {readonly number[]} sizes */
function slopeOf(sizes) {
  const middle = (sizes.length - 1) / 2
  const sum = (/** @type {(index: number) => number} */ term) =>
    sizes.reduce((total, _, index) => total + term(index), 0)
  return sum((index) => (index - middle) * (sizes[index] ?? 0)) / sum((index) => (index - middle) ** 2)
}

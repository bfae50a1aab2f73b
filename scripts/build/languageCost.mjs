// What the readers of one language pay for another.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { stop } from '../stop.mjs'
import { chunkNamed, dist } from './chunks.mjs'

/**
 * Bytes of brotli that each of so many languages adds to the first script, for all readers; nothing for a single one. One
 * language more or less makes the size jump by up to seventy bytes, so all but the first are left out, one after the other, and
 * a line is fitted through the sizes.
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
  return slopeOf([...versions, script].map((version) => brotliCompressSync(version).length))
}

/** By least squares. @param {readonly number[]} sizes */
function slopeOf(sizes) {
  const middle = (sizes.length - 1) / 2
  const sum = (/** @type {(index: number) => number} */ term) =>
    sizes.reduce((total, _, index) => total + term(index), 0)
  return sum((index) => (index - middle) * (sizes[index] ?? 0)) / sum((index) => (index - middle) ** 2)
}

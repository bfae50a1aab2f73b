import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { dist } from './chunks.mjs'

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }

/** @typedef {{ raw: number, gzip: number, brotli: number }} Weight */
/** @type {Map<string, Weight>} */
const weights = new Map()

/**
 * What a file of the build weighs, in bytes. A file that many pages fetch is weighed once.
 * @param {string} file
 */
export function weightOf(file) {
  const known = weights.get(file)
  if (known) return known
  const content = readFileSync(join(dist, file))
  const weight = {
    raw: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content, quality).length,
  }
  weights.set(file, weight)
  return weight
}

import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { stop } from '../stop.mjs'
import { dist } from './chunks.mjs'

/**
 * What a file of the build weighs, in bytes: as it is, and as the build has compressed it.
 * @param {string} file
 */
export function weightOf(file) {
  const path = join(dist, file)
  if (!existsSync(`${path}.br`)) stop(`There is no ${path}.br: run "npm run site" first.`)
  return { raw: statSync(path).size, gzip: statSync(`${path}.gz`).size, brotli: statSync(`${path}.br`).size }
}

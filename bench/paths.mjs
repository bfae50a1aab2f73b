// Where the benchmarks find and put things, whatever folder they are started from.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const bench = dirname(fileURLToPath(import.meta.url))
export const root = dirname(bench)
export const built = join(bench, '.build')
export const nodeBundle = join(built, 'node', 'product.js')
export const productCopy = join(built, 'copy')
export const productDist = join(productCopy, 'dist')
export const rjsfDist = join(built, 'rjsf')
export const surveyDist = join(built, 'survey')

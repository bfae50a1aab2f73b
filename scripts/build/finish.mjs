// The last step of the build: leaves in its folder only what is for the public, adds the licences and compressed copies.
// OUT_DIR as in the build. COMPRESS=no makes no copies, which a test of the pages does not need.

import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMunicipality } from '../publisher/read.mjs'
import { stop } from '../stop.mjs'
import { compress } from './compress.mjs'
import { licences } from './licences.mjs'
import { filesIn, unknownFiles } from './publicFiles.mjs'
import { writeRecipes } from './recipes.mjs'
import { buildWorker } from './worker.mjs'

const out = process.env.OUT_DIR ?? 'dist'
/** What the build tells about itself, for the scripts that check it. */
const meta = `${out}-meta`

rmSync(meta, { recursive: true, force: true })
renameSync(join(out, '.vite'), meta)
const bundled = JSON.parse(readFileSync(join(meta, 'licences.json'), 'utf8'))
writeFileSync(join(out, 'licences.txt'), licences(bundled, readFileSync('src/styles.css', 'utf8')))
await buildWorker(out, { manifest: readFileSync(join(meta, 'manifest.json'), 'utf8') })

const files = filesIn(out)
const unknown = unknownFiles(files)
if (unknown.length > 0) {
  stop(`The build holds what no page needs: ${unknown.join(', ')}. Leave it out, or name it in publicFiles.mjs.`)
}
if (process.env.COMPRESS !== 'no') await Promise.all(files.map((file) => compress(join(out, file))))

console.log(`Public: ${files.length} files${process.env.COMPRESS === 'no' ? '' : ', each also as .br and .gz'}.`)
writeRecipes(`${out}-deploy`, readMunicipality().framedBy ?? [])
if (process.env.SITE_URL === undefined) {
  console.log('SITE_URL is not set: canonical addresses, sitemap.xml and robots.txt name localhost. Set it to publish.')
}

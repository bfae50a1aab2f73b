// The chunks of the build, by the manifest that Vite writes.

import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { stop } from '../stop.mjs'

/** The folder of the build. */
export const dist = 'dist'
/** What the build tells about itself, see finish.mjs. */
export const meta = 'dist-meta'

/** @typedef {{ file: string, name?: string, isEntry?: boolean, imports?: string[] }} Chunk */
/** @type {Record<string, Chunk>} */
const manifest = readManifest()

/**
 * The files of these chunks and of all that they import statically, each once.
 * @param {readonly Chunk[]} chunks
 */
export function filesOf(chunks) {
  const seen = new Set(chunks)
  // Iterating over a set includes what is added meanwhile.
  for (const chunk of seen) {
    for (const key of chunk.imports ?? []) seen.add(chunkFrom(key))
  }
  return [...new Set([...seen].map(({ file }) => file))]
}

/** The chunks that start the site: the entry, and what it imports once the page needs it. */
export function siteChunks() {
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry) ?? stop('The manifest has no entry.')
  return [entry, chunkNamed('first')]
}

/** The chunk that this module of the source begins. @param {string} key */
export function chunkFrom(key) {
  return (
    manifest[key] ??
    stop(
      `The manifest has no chunk ${key}: is it still there, and still imported with import() and nowhere statically?`,
    )
  )
}

/** The chunk that vite.config.ts gives this name. @param {string} name */
export function chunkNamed(name) {
  return (
    Object.values(manifest).find((chunk) => chunk.name === name) ??
    stop(`The manifest has no chunk named "${name}": see codeSplitting in vite.config.ts.`)
  )
}

function readManifest() {
  const file = join(meta, 'manifest.json')
  if (!existsSync(file)) stop(`There is no ${relative('.', file)}: run "npm run build" first.`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

// The names of the files with the first words of each language. The first script names them all, for every reader.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/**
 * Gives the files one hash together in the place of one each, which would cost the readers of other languages seven bytes. It
 * changes with any of them, so two builds by this same script have no name with two contents. A change of the names given here
 * needs a change of a text, too.
 * @param {string} out the folder of the build
 */
export function shareHash(out) {
  const manifestFile = join(out, '.vite', 'manifest.json')
  /** @type {Record<string, { file: string }>} */
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'))
  const words = Object.entries(manifest).flatMap(([source, { file }]) => {
    const language = source.match(/^src\/i18n\/(..)\/core\.ts$/)?.[1]
    return language ? [{ language, name: basename(file) }] : []
  })
  const all = words.map(({ name }) => name).join()
  const hash = createHash('sha256').update(all).digest('base64url').slice(0, 7)
  const shared = new Map(words.map(({ language, name }) => [name, `core-${language}-${hash}.js`]))
  const assets = join(out, 'assets')
  for (const [own, name] of shared) renameSync(join(assets, own), join(assets, name))
  const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'))
  for (const file of [manifestFile, ...scripts.map((script) => join(assets, script))]) {
    const text = readFileSync(file, 'utf8')
    const renamed = [...shared].reduce((named, [own, name]) => named.replaceAll(own, name), text)
    if (renamed !== text) writeFileSync(file, renamed)
  }
}

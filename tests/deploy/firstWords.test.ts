import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { shareHash } from '../../scripts/build/firstWords.mjs'

/** What is in the folder of a build in which the words of English have this hash. */
function built(english: string) {
  const out = mkdtempSync(join(tmpdir(), 'eid-finder-words-'))
  onTestFinished(() => rmSync(out, { recursive: true }))
  const files = { en: `core-${english}.js`, nb: 'core-NbNbNbN.js' }
  for (const folder of ['.vite', 'assets']) mkdirSync(join(out, folder))
  const manifest = Object.entries(files).map(([lang, file]) => [`src/i18n/${lang}/core.ts`, { file: `assets/${file}` }])
  writeFileSync(join(out, '.vite/manifest.json'), JSON.stringify(Object.fromEntries(manifest)))
  for (const file of Object.values(files)) writeFileSync(join(out, 'assets', file), '')
  writeFileSync(join(out, 'assets/first.js'), Object.values(files).join())
  shareHash(out)
  return { files: readdirSync(join(out, 'assets')).sort(), first: readFileSync(join(out, 'assets/first.js'), 'utf8') }
}

test('the first words have new names, in every language, when those of one language change', () => {
  const [before, after] = [built('AaAaAaA'), built('BbBbBbB')]
  expect(before.first.split(',')).toEqual(before.files.filter((file) => file !== 'first.js'))
  expect(before.files.filter((file) => after.files.includes(file))).toEqual(['first.js'])
})

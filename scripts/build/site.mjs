// The build after Vite's: names that cost less, the pages and the rules for other programs side by side, then what is published
// of it all. OUT_DIR as in the build.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { bundleRules } from './bundleRules.mjs'
import { shareHash } from './firstWords.mjs'

const out = process.env.OUT_DIR ?? 'dist'
shareHash(out)
await Promise.all([
  run('scripts/build/pages.mjs'),
  run('scripts/report.mjs', 'data'),
  bundleRules(`${out}/data`, 'rules.js'),
])
await run('scripts/build/finish.mjs')

/** Runs a script of this project, and ends with it where it fails. @param {readonly string[]} script */
async function run(...script) {
  const [code] = await once(spawn(process.execPath, script, { stdio: 'inherit' }), 'exit')
  if (code !== 0) process.exit(code ?? 1)
}

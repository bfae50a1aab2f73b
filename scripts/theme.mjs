// Writes src/theme/eid.css, or the sheet that is named, anew from designsystemet.config.json. The generator is fetched for this
// alone: it is large, and seldom needed. It wants Node 20.20.2; a library of it asks for Node 22, and says so, but works below.

import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const generator = '@digdir/designsystemet@1.15.0'
const [name = 'eid'] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'eid-finder-theme-'))

try {
  copyFileSync('designsystemet.config.json', join(folder, 'designsystemet.config.json'))
  generate('create')
  generate('build', '--tokens', 'tokens', '--out-dir', 'css')
  copyFileSync(join(folder, 'css/eid.css'), `src/theme/${name}.css`)
  console.log(`Written: ${resolve(`src/theme/${name}.css`)}`)
} finally {
  rmSync(folder, { recursive: true })
}

/** @param {readonly string[]} args */
function generate(...args) {
  const options = { cwd: folder, shell: process.platform === 'win32' }
  execFileSync('npx', ['--yes', generator, 'tokens', ...args], { ...options, stdio: 'inherit' })
}

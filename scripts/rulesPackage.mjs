// Writes the rules as a package for other programs into dist-rules, and says what npm would publish of it. Fails where that is
// not exactly what it should be.

import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleRules } from './build/bundleRules.mjs'
import { filesIn } from './build/publicFiles.mjs'
import { stop } from './stop.mjs'

const folder = 'dist-rules'
const { version, license, engines } = JSON.parse(readFileSync('package.json', 'utf8'))

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
await bundleRules(folder, 'index.js')
execFileSync(process.execPath, [
  'node_modules/typescript/bin/tsc',
  ...['-p', 'rules', '--noEmit', 'false', '--declaration', '--emitDeclarationOnly'],
  ...['--outDir', join(folder, 'types')],
])
copyFileSync('LICENSE', join(folder, 'LICENSE'))
cpSync('examples', folder, { recursive: true })
writeFileSync(
  join(folder, 'package.json'),
  JSON.stringify(
    {
      name: 'eid-finder-rules',
      version,
      description:
        'Who can get which Norwegian electronic ID (eID), and how: questions, verdicts and plans, with sources.',
      license,
      type: 'module',
      sideEffects: false,
      engines,
      exports: { types: './types/index.d.ts', default: './index.js' },
    },
    null,
    2,
  ),
)

const wanted = [
  ...['LICENSE', 'README.md', 'caseworker.mjs', 'chatBot.mjs', 'index.js', 'package.json'],
  ...filesIn('rules').flatMap((file) => (file.endsWith('.ts') ? [`types/${file.replace(/\.ts$/, '.d.ts')}`] : [])),
]
const [{ files, size }] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: folder, encoding: 'utf8' }),
)
const packed = files.map((/** @type {{ path: string }} */ { path }) => path)
const odd = [...packed, ...wanted].filter((file) => !packed.includes(file) || !wanted.includes(file))
if (odd.length > 0) stop(`The package lacks, or holds without need: ${odd.join(', ')}. See scripts/rulesPackage.mjs.`)
if (/\bimport\b/.test(readFileSync(join(folder, 'index.js'), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')))
  stop(`${folder}/index.js imports something: rules/ may depend on nothing but its own files.`)
console.log(`${folder}: eid-finder-rules ${version}, ${packed.length} files, ${Math.round(size / 1000)} kB packed.`)

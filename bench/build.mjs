// Builds what is measured: our rules for Node, the product, and the same questions in RJSF and SurveyJS, all with the root's Vite.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { buildWizard } from './buildWizard.mjs'
import { bench, built, nodeBundle, productCopy, rjsfDist, root, surveyDist } from './paths.mjs'

/** Biome takes a second biome.json in the tree for a mistake. */
const notCopied = /^(?:bench\/|biome\.json$)/

/** Our rules, as one module that Node can import. */
export async function buildRules() {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { ssr: join(bench, 'product.ts'), outDir: join(nodeBundle, '..'), emptyOutDir: true },
  })
}

/** The product, built from a copy of its files, so that the build in dist stays as it is. */
export function buildProduct() {
  rmSync(productCopy, { recursive: true, force: true })
  for (const file of productFiles()) cpSync(join(root, file), join(productCopy, file))
  mkdirSync(productCopy, { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(productCopy, 'node_modules'), 'junction')
  const { BASE_PATH: _, ...environment } = process.env
  execFileSync('npm', ['run', 'build'], { cwd: productCopy, env: environment, stdio: ['ignore', 'ignore', 'inherit'] })
}

function productFiles() {
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root })
    .toString()
    .split('\0')
    .filter((file) => file && !notCopied.test(file) && existsSync(join(root, file)))
}

export async function buildAll() {
  mkdirSync(built, { recursive: true })
  await buildRules()
  buildProduct()
  await buildWizard('rjsf', rjsfDist)
  await buildWizard('survey', surveyDist)
}

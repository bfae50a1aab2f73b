import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import * as current from '#rules'
import { comparisonsOf } from './comparisons.ts'
import { dataDifferences } from './dataDifferences.ts'
import type { Rules } from './grid.ts'
import { impactReport } from './impactReport.ts'

/** Prints what the rules of the working tree change, beside those of a commit, for everyone. */
export async function main([ref]: readonly string[]): Promise<number> {
  if (!ref) {
    console.error('Which rules to compare with? For instance: npm run impact -- main')
    return 2
  }
  const commit = commitOf(ref)
  if (!commit) {
    console.error(`Git knows no commit named ${ref}.`)
    return 2
  }
  const before = await rulesAt(commit)
  console.log(impactReport(comparisonsOf(before, current), dataDifferences(before, current), ref))
  return 0
}

function commitOf(ref: string): string | undefined {
  const { stdout, status } = spawnSync('git', [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ])
  return status === 0 ? stdout.toString().trim() : undefined
}

/** The rules in a commit. Throws, saying what to do, when there are none or they export something else. */
async function rulesAt(commit: string): Promise<Rules> {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'))
  try {
    const archive = execFileSync('git', ['archive', commit, 'rules', 'tsconfig.json'], { maxBuffer: 2 ** 28 })
    execFileSync('tar', ['-xf', '-', '-C', folder], { input: archive })
    const { module } = await runnerImport<Rules>(join(folder, 'rules/index.ts'), {
      configFile: false,
      logLevel: 'error',
    })
    const missing = (['retrace', 'recommend', 'headlineFor', 'changes', 'optionsOf'] as const).filter(
      (name) => !module[name],
    )
    if (missing.length > 0) throw new Error(`The rules at ${commit} have no ${missing.join(', ')}: too old to compare.`)
    return module
  } finally {
    rmSync(folder, { recursive: true })
  }
}

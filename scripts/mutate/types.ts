import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Trial } from './fleet.ts'
import { applied, type Mutant } from './mutant.ts'
import type { RuleFile } from './ruleFiles.ts'

const copied = [
  'rules',
  'src',
  'tests',
  'scripts',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
  'playwright.config.ts',
]

/** Puts mutants before the compiler, in a copy; tells each as it is done. Wrong data that cannot be written is noticed too. */
export function compiled(
  mutants: readonly Mutant[],
  files: readonly RuleFile[],
  onTrial: (trial: Trial) => void,
): readonly Trial[] {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
  try {
    for (const name of copied) cpSync(name, join(folder, name), { recursive: true })
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    const odd = firstError(folder)
    if (odd) throw new Error(`The rules do not compile as they are: ${odd}`)
    const byName = new Map(files.map((file) => [file.name, file]))
    return mutants.map((mutant) => {
      const file = byName.get(mutant.file) as RuleFile
      const path = join(folder, 'rules', `${file.name}.ts`)
      writeFileSync(path, applied(file.code, mutant))
      const error = firstError(folder)
      writeFileSync(path, file.code)
      const trial: Trial = { mutant, notice: error ? { by: 'types', says: error } : undefined }
      onTrial(trial)
      return trial
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function firstError(folder: string): string | undefined {
  const { stdout, status } = spawnSync(resolve('node_modules/.bin/tsc'), ['-p', '.', '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  })
  return status === 0 ? undefined : (stdout.split('\n').find((line) => line.includes('error TS')) ?? 'does not compile')
}

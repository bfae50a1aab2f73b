import { explained } from './explained.ts'
import type { Trial } from './fleet.ts'
import { nameOf } from './mutant.ts'

const reasons = new Map(explained.flatMap(({ why, mutants }) => mutants.map((name) => [name, why] as const)))

/** Prints the score, file by file, and what is left to do. True when nothing is. */
export function report(trials: readonly Trial[], isWhole: boolean): boolean {
  const survivors = trials.filter(({ notice }) => !notice).map(({ mutant }) => nameOf(mutant))
  const unexplained = survivors.filter((name) => !reasons.has(name))
  const stale = staleOf(trials, isWhole)

  console.log(`\n${row('file', ['mutants', 'law', 'crash', 'time', 'types', 'explained', 'survived'])}`)
  for (const file of new Set(trials.map(({ mutant }) => mutant.file)))
    console.log(row(file, countsOf(trials.filter(({ mutant }) => mutant.file === file))))
  console.log(row('all', countsOf(trials)))
  const noticed = trials.length - survivors.length
  console.log(
    `\nScore: ${percent(noticed, trials.length)} noticed, ${percent(survivors.length - unexplained.length, trials.length)} explained, ${percent(unexplained.length, trials.length)} neither.`,
  )
  print('Nobody notices', unexplained)
  print('Explained, and yet not a survivor: take it out of explained.ts', stale)
  return unexplained.length === 0 && stale.length === 0
}

/** Every mutant with what noticed it. */
export function list(trials: readonly Trial[]): void {
  for (const { mutant, notice } of trials) {
    const name = nameOf(mutant)
    console.log(`${name}\n    ${notice ? `${notice.by}: ${notice.says}` : `survives: ${reasons.get(name) ?? '?'}`}`)
  }
}

function staleOf(trials: readonly Trial[], isWhole: boolean): readonly string[] {
  const byName = new Map(trials.map((trial) => [nameOf(trial.mutant), trial]))
  return [...reasons.keys()].filter((name) => {
    const trial = byName.get(name)
    return trial ? trial.notice !== undefined : isWhole
  })
}

function countsOf(trials: readonly Trial[]): readonly number[] {
  const by = (kind: string) => trials.filter(({ notice }) => notice?.by === kind).length
  const survivors = trials.filter(({ notice }) => !notice)
  const known = survivors.filter(({ mutant }) => reasons.has(nameOf(mutant))).length
  return [trials.length, by('law'), by('crash'), by('time'), by('types'), known, survivors.length - known]
}

function row(head: string, cells: readonly (string | number)[]): string {
  return head.padEnd(14) + cells.map((cell) => String(cell).padStart(11)).join('')
}

function percent(part: number, all: number): string {
  return `${((100 * part) / all).toFixed(1)} %`
}

function print(what: string, names: readonly string[]): void {
  if (names.length > 0) console.log(`\n${what} (${names.length}):\n${names.map((name) => `  ${name}`).join('\n')}`)
}

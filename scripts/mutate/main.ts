import { Fleet, type Trial } from './fleet.ts'
import { type Mutant, nameOf } from './mutant.ts'
import { mutantsOf } from './mutants.ts'
import { list, report } from './report.ts'
import { type RuleFile, ruleFiles } from './ruleFiles.ts'
import { compiled } from './types.ts'

/**
 * Breaks every datum of the rules in turn and asks the tests whether they notice: `npm run mutate`. Takes the names of files
 * (`eids`) or parts of the names of mutants (`bankid.rows`); with `--list`, says of each mutant what noticed it.
 */
export async function main(args: readonly string[]): Promise<number> {
  const wanted = args.filter((arg) => !arg.startsWith('--'))
  const files = ruleFiles()
  const all = mutantsOf(files)
  const mutants = wanted.length === 0 ? all : all.filter((mutant) => wanted.some((part) => isMeant(mutant, part)))
  if (mutants.length === 0) {
    console.error(`No mutant is called ${wanted.join(' or ')}.`)
    return 2
  }

  const start = Date.now()
  const trials = await judged(mutants, files)
  if (args.includes('--list')) list(trials)
  const isDone = report(trials, wanted.length === 0)
  console.log(`\n${mutants.length} mutants in ${Math.round((Date.now() - start) / 1000)} seconds.`)
  return isDone ? 0 : 1
}

/** Puts the mutants before the tests that are quick; those that they miss before the compiler; the rest before the slow tests. */
async function judged(mutants: readonly Mutant[], files: readonly RuleFile[]): Promise<readonly Trial[]> {
  const fleet = new Fleet(files, Number(process.env.WORKERS ?? 2))
  try {
    const { quick, slow } = await fleet.survey()
    const judges: readonly (readonly [name: string, Judge])[] = [
      ['the quick tests', (some) => fleet.tryAll(some, quick, progress())],
      ['the compiler', (some) => compiled(some, files, progress())],
      ['the laws', (some) => fleet.tryAll(some, slow, progress({ tells: true }))],
    ]
    const verdicts = new Map<Mutant, Trial>()
    for (const [name, judge] of judges) {
      const left = mutants.filter((mutant) => !verdicts.get(mutant)?.notice)
      console.log(`Put before ${name}: ${left.length}`)
      for (const trial of await judge(left)) verdicts.set(trial.mutant, trial)
    }
    return mutants.flatMap((mutant) => verdicts.get(mutant) ?? [])
  } finally {
    fleet.end()
  }
}

type Judge = (mutants: readonly Mutant[]) => readonly Trial[] | Promise<readonly Trial[]>

/** Says how far it has come and, if it `tells`, each mutant that went unnoticed: a run can end before its report. */
function progress({ tells = false } = {}): (trial: Trial) => void {
  let done = 0
  return ({ mutant, notice }) => {
    done += 1
    if (done % 100 === 0) console.log(`  ${done} done`)
    if (tells && !notice) console.log(`  Nobody notices ${nameOf(mutant)}`)
  }
}

function isMeant(mutant: Mutant, part: string): boolean {
  return mutant.file === part || nameOf(mutant).includes(part)
}

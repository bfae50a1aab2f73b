import { type Trial, tryAll } from './fleet.ts'
import { type Mutant, nameOf } from './mutant.ts'
import { mutantsOf } from './mutants.ts'
import { list, report } from './report.ts'
import { ruleFiles } from './ruleFiles.ts'
import { typed } from './types.ts'

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

  const trials: Trial[] = []
  const start = Date.now()
  const workers = Number(process.env.WORKERS ?? 2)
  await tryAll(mutants, files, workers, (trial) => {
    trials.push(trial)
    if (!trial.notice) console.log(`No test notices ${nameOf(trial.mutant)}`)
    else if (trials.length % 100 === 0) console.log(`${trials.length} of ${mutants.length}`)
  })
  const place = new Map(mutants.map((mutant, index) => [mutant, index]))
  trials.sort((one, other) => (place.get(one.mutant) ?? 0) - (place.get(other.mutant) ?? 0))
  const judged = typed(trials, files)
  if (args.includes('--list')) list(judged)
  const isDone = report(judged, wanted.length === 0)
  console.log(`\n${mutants.length} mutants in ${Math.round((Date.now() - start) / 1000)} seconds.`)
  return isDone ? 0 : 1
}

function isMeant(mutant: Mutant, part: string): boolean {
  return mutant.file === part || nameOf(mutant).includes(part)
}

import { Fleet, type Trial } from './fleet.ts'
import { type Mutant, nameOf } from './mutant.ts'
import { mutantsOf } from './mutants.ts'
import { list, report } from './report.ts'
import { ruleFiles } from './ruleFiles.ts'
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
  const fleet = new Fleet(files, Number(process.env.WORKERS ?? 2))
  const judged: Trial[] = []
  try {
    const { quick, slow } = await fleet.survey()
    let left: readonly Mutant[] = mutants
    for (const { what, judge } of [
      { what: 'the tables', judge: (some: readonly Mutant[]) => fleet.tryAll(some, quick, progress()) },
      { what: 'the compiler', judge: (some: readonly Mutant[]) => compiled(some, files) },
      { what: 'the laws', judge: (some: readonly Mutant[]) => fleet.tryAll(some, slow, progress()) },
    ]) {
      console.log(`${left.length} mutants are put before ${what}.`)
      const trials = await judge(left)
      judged.push(...trials.filter(({ notice }) => notice))
      left = trials.flatMap(({ mutant, notice }) => (notice ? [] : [mutant]))
    }
    judged.push(...left.map((mutant) => ({ mutant, notice: undefined })))
  } finally {
    fleet.end()
  }
  const place = new Map(mutants.map((mutant, index) => [mutant, index]))
  judged.sort((one, other) => (place.get(one.mutant) ?? 0) - (place.get(other.mutant) ?? 0))
  if (args.includes('--list')) list(judged)
  const isDone = report(judged, wanted.length === 0)
  console.log(`\n${mutants.length} mutants in ${Math.round((Date.now() - start) / 1000)} seconds.`)
  return isDone ? 0 : 1
}

/** Says how far it has come, and each mutant that went unnoticed. */
function progress(): (trial: Trial) => void {
  let done = 0
  return ({ mutant, notice }) => {
    done += 1
    if (!notice) console.log(`Unnoticed: ${nameOf(mutant)}`)
    if (done % 100 === 0) console.log(`${done} done`)
  }
}

function isMeant(mutant: Mutant, part: string): boolean {
  return mutant.file === part || nameOf(mutant).includes(part)
}

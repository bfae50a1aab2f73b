import { basename } from 'node:path'
import type { Plugin } from 'vite'
import type { TestModule, TestSpecification } from 'vitest/node'
import { createVitest } from 'vitest/node'
import { enough } from './enough.ts'

/**
 * What a worker is asked: to run the test files in this order, all of them where there is none, with one file of the rules
 * read as the code given here.
 */
export type Job = {
  readonly order?: readonly string[]
  readonly mutated?: { readonly path: string; readonly code: string }
}

/** What it answers: of each test file that was run, what came of it. */
export type Run = { readonly files: readonly FileRun[]; readonly errors: readonly string[] }

export type FileRun = {
  readonly name: string
  readonly milliseconds: number
  readonly passed: number
  /** The title of the first test that failed. */
  readonly failed?: string
  /** Why the file could not even be loaded. */
  readonly broken?: string
}

/** A snapshot notices everything and proves nothing: the score is to be earned by laws and published tables. */
const withoutSnapshots = /^(?!.*decisions\.txt is current)/

/** Keeps one Vitest alive and runs the tests for each job; nothing on the disk changes. */
export async function main(): Promise<number> {
  let mutated: Job['mutated']
  const plugin: Plugin = {
    name: 'mutant',
    enforce: 'pre',
    load: (id) => (id === mutated?.path ? mutated.code : undefined),
  }
  const vitest = await createVitest(
    'test',
    {
      config: false,
      watch: false,
      // the tests of the rules and of what reads them without a page; those of the reports would notice any difference at all
      include: ['tests/{rules,wizard,i18n}/**/*.test.ts'],
      // one fresh thread for each job: it loads the rules anew, once for all files
      pool: 'threads',
      isolate: false,
      maxWorkers: 1,
      bail: 1,
      setupFiles: ['scripts/mutate/once.ts'],
      testTimeout: 60_000,
      testNamePattern: withoutSnapshots,
      reporters: [{}],
      sequence: { sequencer: AsGiven },
    },
    { plugins: [plugin], logLevel: 'silent' },
  )
  const specs = new Map<string, TestSpecification>()
  for (const spec of await vitest.globTestSpecifications()) specs.set(shortName(spec.moduleId), spec)

  process.on('message', async ({ order, mutated: next }: Job) => {
    for (const path of [mutated?.path, next?.path]) if (path) vitest.invalidateFile(path)
    mutated = next
    const names = order ?? [...specs.keys()]
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
      names.flatMap((name) => specs.get(name) ?? []),
    )
    const run: Run = {
      // of a file that this job does not name, Vitest still tells what came of it last time
      files: testModules.map(outcomeOf).filter(({ name, broken }) => names.includes(name) && broken !== enough),
      errors: unhandledErrors.map((error) => (error instanceof Error ? error.message : JSON.stringify(error))),
    }
    process.send?.(run)
  })
  process.send?.({ files: [], errors: [] } satisfies Run)
  await new Promise((resolve) => process.once('disconnect', resolve))
  await vitest.close()
  return 0
}

/** Runs the files in the order in which they are given. */
class AsGiven {
  async shard(specs: TestSpecification[]): Promise<TestSpecification[]> {
    return specs
  }
  async sort(specs: TestSpecification[]): Promise<TestSpecification[]> {
    return specs
  }
}

function outcomeOf(module: TestModule): FileRun {
  const [failed] = module.children.allTests('failed')
  const [broken] = module.errors()
  const { duration, collectDuration } = module.diagnostic()
  return {
    name: shortName(module.moduleId),
    milliseconds: duration + collectDuration,
    passed: [...module.children.allTests('passed')].length,
    ...(failed ? { failed: failed.fullName } : {}),
    ...(broken ? { broken: broken.message } : {}),
  }
}

function shortName(path: string): string {
  return basename(path).replace(/\.test\.tsx?$/, '')
}

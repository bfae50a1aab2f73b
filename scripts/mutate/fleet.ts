import { type ChildProcess, fork } from 'node:child_process'
import { applied, type Mutant, nameOf } from './mutant.ts'
import { Order } from './order.ts'
import type { RuleFile } from './ruleFiles.ts'
import type { FileRun, Job, Run } from './worker.ts'

/**
 * What noticed a mutant. `law`: a test that failed, by its title. `crash`: a test could not be loaded, and none of the
 * others that ran failed, so that nothing said what is wrong. `time`: the tests went on for ever, or took their process
 * down. `types`: it does not compile.
 */
export type Notice = { readonly by: 'law' | 'crash' | 'time' | 'types'; readonly says: string }

/** A mutant, and what noticed it, if anything did. */
export type Trial = { readonly mutant: Mutant; readonly notice: Notice | undefined }

/** A mutant may go on for ever. Milliseconds that the first run of all the tests may take, and how often as long a mutant may. */
const firstRun = 300_000
const asLong = 3

/** Test files that take longer than this, in milliseconds, are put off until the quick ones and the compiler have had their say. */
const slow = 1000

/** As many processes as there are workers, each of which runs tests on one mutant at a time. */
export class Fleet {
  readonly #workers: readonly Worker[]
  readonly #files: ReadonlyMap<string, RuleFile>
  #patience = firstRun

  constructor(files: readonly RuleFile[], workers: number) {
    this.#files = new Map(files.map((file) => [file.name, file]))
    this.#workers = Array.from({ length: Math.max(1, workers) }, () => new Worker())
  }

  /** Runs all the tests on the rules as they are: tells which are quick and which slow, and how long to wait for a mutant. */
  async survey(): Promise<{ readonly quick: readonly FileRun[]; readonly slow: readonly FileRun[] }> {
    const start = Date.now()
    const [baseline] = await Promise.all(this.#workers.map((worker) => worker.ask({}, firstRun)))
    this.#patience = asLong * (Date.now() - start)
    const { files } = sound(baseline)
    return {
      quick: files.filter(({ milliseconds }) => milliseconds <= slow),
      slow: files.filter(({ milliseconds }) => milliseconds > slow),
    }
  }

  /** Runs these test files on each mutant; tells each as it is done. */
  async tryAll(
    mutants: readonly Mutant[],
    tests: readonly FileRun[],
    onTrial: (trial: Trial) => void,
  ): Promise<readonly Trial[]> {
    if (tests.length === 0) return mutants.map((mutant) => ({ mutant, notice: undefined }))
    const order = new Order(tests)
    const trials: Trial[] = []
    const queue = [...mutants]
    const work = async (worker: Worker) => {
      for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
        const trial = { mutant, notice: await this.#noticed(mutant, order, worker) }
        trials.push(trial)
        onTrial(trial)
      }
    }
    try {
      await Promise.all(this.#workers.map(work))
    } finally {
      // when one fails, the others go on no further
      queue.length = 0
    }
    return trials
  }

  end(): void {
    for (const worker of this.#workers) worker.end()
  }

  async #noticed(mutant: Mutant, order: Order, worker: Worker): Promise<Notice | undefined> {
    const { path, code } = this.#files.get(mutant.file) as RuleFile
    const job = { order: order.for(mutant.file), mutated: { path, code: applied(code, mutant) } }
    const run = await worker.ask(job, this.#patience)
    if (!run) return { by: 'time', says: 'went on for ever, or took the process down' }
    order.learn(mutant.file, run.files)
    return noticeOf(run, job.order, mutant)
  }
}

/** Without a mutant every test must pass, or a failure proves nothing. */
function sound(run: Run | undefined): Run {
  const odd = run?.files.find(({ failed, broken, passed }) => failed || broken || passed === 0)
  if (!run || run.errors.length > 0 || odd)
    throw new Error(
      `The tests fail as the rules are: ${odd?.failed ?? odd?.broken ?? run?.errors[0]}. Mend them first.`,
    )
  return run
}

function noticeOf({ files, errors }: Run, order: readonly string[], mutant: Mutant): Notice | undefined {
  const law = files.find(({ failed }) => failed)?.failed
  if (law) return { by: 'law', says: law }
  const crash = files.find(({ broken }) => broken)?.broken ?? errors[0]
  if (crash) return { by: 'crash', says: crash.split('\n')[0] ?? '' }
  // a runner that ran nothing would make a survivor of everything
  const idle = order.find((test) => !files.some(({ name, passed }) => name === test && passed > 0))
  if (idle) throw new Error(`${idle} ran no test on ${nameOf(mutant)}.`)
  return undefined
}

/** A process that keeps one Vitest alive. Gone, it is started again. */
class Worker {
  #process: ChildProcess | undefined

  /** `undefined` when it took too long, and was ended. */
  async ask(job: Job, patience: number): Promise<Run | undefined> {
    this.#process ??= await started()
    const answer = answerOf(this.#process, patience)
    this.#process.send(job)
    const run = await answer
    if (!run) this.end()
    return run
  }

  end(): void {
    this.#process?.kill('SIGKILL')
    this.#process = undefined
  }
}

async function started(): Promise<ChildProcess> {
  const child = fork('scripts/mutate.mjs', [], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // one that fills the memory goes down alone, and soon
    execArgv: ['--max-old-space-size=1536'],
  })
  if (!(await answerOf(child, firstRun))) throw new Error('A worker did not start.')
  return child
}

function answerOf(child: ChildProcess, patience: number): Promise<Run | undefined> {
  return new Promise((resolve) => {
    const clock = setTimeout(settle, patience)
    function settle(run?: unknown): void {
      clearTimeout(clock)
      child.off('message', settle)
      child.off('exit', gone)
      resolve(run as Run | undefined)
    }
    const gone = () => settle()
    child.on('message', settle)
    child.on('exit', gone)
  })
}

import type { FileRun } from './worker.ts'

/** In which order to run the test files, so that what will notice a mutant is found soon. */
export class Order {
  readonly #costs: ReadonlyMap<string, number>
  readonly #records = new Map<string, { tries: number; kills: number }>()

  constructor(files: readonly FileRun[]) {
    this.#costs = new Map(files.map(({ name, milliseconds }) => [name, milliseconds]))
  }

  /** Those first that notice most mutants of this file of the rules for the time they take. */
  for(ruleFile: string): readonly string[] {
    const priceOf = (name: string) => {
      const { tries, kills } = this.#recordOf(ruleFile, name)
      return (this.#costs.get(name) ?? 0) / ((kills + 1) / (tries + 2))
    }
    return [...this.#costs.keys()].sort((one, other) => priceOf(one) - priceOf(other))
  }

  learn(ruleFile: string, ran: readonly FileRun[]): void {
    for (const { name, failed, passed } of ran) {
      if (!failed && passed === 0) continue
      const record = this.#recordOf(ruleFile, name)
      record.tries += 1
      if (failed) record.kills += 1
    }
  }

  #recordOf(ruleFile: string, name: string): { tries: number; kills: number } {
    const key = `${ruleFile} ${name}`
    const record = this.#records.get(key) ?? { tries: 0, kills: 0 }
    this.#records.set(key, record)
    return record
  }
}

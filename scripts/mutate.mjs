// Breaks the rules on purpose, one datum at a time, and tells what noticed: see scripts/mutate/main.ts. It is TypeScript,
// which Node cannot load by itself, so Vite does. What main.ts forks to run the tests comes in by this door too.
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const entry = resolve(import.meta.dirname, 'mutate', process.send ? 'worker.ts' : 'main.ts')
const { module } = await runnerImport(entry, { configFile: false, logLevel: 'error' })
process.exitCode = await module.main(process.argv.slice(2))

// Runs one of the programs in scripts/reports/: node scripts/report.mjs <name> [what it takes]. They are TypeScript and read
// the rules, which Node cannot load by itself, so Vite does.
import { runnerImport } from 'vite'

const [name = '', ...args] = process.argv.slice(2)
/** @type {{ module: { main: (args: readonly string[]) => number | Promise<number> } }} */
const { module } = await runnerImport(`./scripts/reports/${name}.ts`, { configFile: false, logLevel: 'error' })
process.exitCode = await module.main(args)

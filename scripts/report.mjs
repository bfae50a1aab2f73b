// Runs one of the reports in scripts/reports/: node scripts/report.mjs <name> [arguments]. They are TypeScript.
import { withTypeScript } from './loadTypeScript.mjs'

const reports = ['data', 'decisions', 'facts', 'impact']

const [name = '', ...args] = process.argv.slice(2)
if (!reports.includes(name)) {
  console.error(`Which report? ${reports.join(', ')}`)
  process.exit(2)
}
await withTypeScript(`/scripts/reports/${name}.ts`, async ({ main }) => {
  process.exitCode = await main(args)
})

// Runs one of the reports in scripts/reports/: node scripts/report.mjs <name> [arguments]. They are TypeScript and read
// the rules and the words, which Node cannot load by itself, so Vite does.
import { createServer } from 'vite'

const reports = ['data', 'decisions', 'facts', 'impact']

const [name = '', ...args] = process.argv.slice(2)
if (!reports.includes(name)) {
  console.error(`Which report? ${reports.join(', ')}`)
  process.exit(2)
}
const vite = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
})
try {
  const { main } = await vite.ssrLoadModule(`/scripts/reports/${name}.ts`)
  process.exitCode = await main(args)
} finally {
  await vite.close()
}

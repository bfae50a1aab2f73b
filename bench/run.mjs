// Runs the benchmarks and writes the results: `node bench/run.mjs`, or some of them: `node bench/run.mjs rules bytes`.
// They pass or fail nothing.
import { cpus, loadavg } from 'node:os'
import { measuredNow, tellAge } from './age.mjs'
import { buildAll } from './build.mjs'
import { root } from './paths.mjs'
import { writeResults } from './writeResults.mjs'

const parts = {
  rules: async () => (await import('./rules.mjs')).rulesPart(),
  growth: async () => (await import('./growth.mjs')).growthPart(),
  bytes: async () => (await import('./bytes.mjs')).bytesPart(),
  browser: async () => (await import('./browser.mjs')).browserPart(),
  lighthouse: async () => (await import('./lighthouse.mjs')).lighthousePart(),
}

const wanted = process.argv.slice(2)
const unknown = wanted.find((name) => !(name in parts))
if (unknown) {
  console.error(`There is no benchmark "${unknown}": take some of ${Object.keys(parts).join(', ')}, or none for all.`)
  process.exit(1)
}

// scripts/chromium.mjs unpacks below the folder that it is started in
process.chdir(root)
console.log('Building …')
await buildAll()

for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) {
  console.log(`Measuring: ${name} …`)
  const measured = measuredNow(name)
  const load = loadavg()[0]?.toFixed(1)
  const { text, summary } = await parts[name]()
  console.log(`\n${text}\n`)
  const machine = `Node ${process.versions.node}, ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}, load ${load} before`
  writeResults({ name, text, summary, measured, machine })
}
tellAge()

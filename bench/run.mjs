// Runs the benchmarks and writes the results: `node bench/run.mjs`, or some of them: `node bench/run.mjs rules bytes`.
// They pass or fail nothing.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { buildAll } from './build.mjs'
import { table } from './figures.mjs'
import { bench, built, root } from './paths.mjs'

const parts = {
  rules: async () => (await import('./rules.mjs')).rulesPart(),
  growth: async () => (await import('./growth.mjs')).growthPart(),
  bytes: async () => (await import('./bytes.mjs')).bytesPart(),
  browser: async () => (await import('./browser.mjs')).browserPart(),
  lighthouse: async () => (await import('./lighthouse.mjs')).lighthousePart(),
}

/** The load of the machine before the run: with a high load no time can be trusted. */
const load = loadavg()[0]?.toFixed(1)

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

const keptIn = join(built, 'results')
mkdirSync(keptIn, { recursive: true })
for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) {
  console.log(`Measuring: ${name} …`)
  const result = { ...(await parts[name]()), day: new Date().toISOString().slice(0, 10) }
  writeFileSync(join(keptIn, `${name}.json`), JSON.stringify(result))
  console.log(`\n${result.text}\n`)
}
writeResults()

/** Writes results.md, and the short table of the README. What did not run now keeps its last figures. */
function writeResults() {
  const results = Object.keys(parts)
    .map((name) => join(keptIn, `${name}.json`))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')))
  const machine = `Node ${process.versions.node}, ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}, load ${load} before the last run`
  const sections = results.map(({ title, day, text }) => `## ${title} (run on ${day})\n\n${text}\n`)
  writeFileSync(
    join(bench, 'results.md'),
    ['# What the benchmarks measured last', `${machine}. Written by \`npm run bench\`.`, ...sections].join('\n\n'),
  )

  const short = table([
    ['', 'eID Finder', 'peer', 'ratio', 'target', 'run on'],
    ...results.flatMap(({ summary, day }) => summary.map((cells) => [...cells, day])),
  ])
  console.log(short)
  const readme = join(bench, 'README.md')
  const [before, after] = readFileSync(readme, 'utf8').split(/<!-- figures -->[\s\S]*<!-- end -->/)
  writeFileSync(readme, `${before}<!-- figures -->\n${short}\n<!-- end -->${after}`)
}

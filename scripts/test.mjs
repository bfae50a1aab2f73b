// Everything that CI asks, in stages, each an npm script: npm test. How long it took is told, and never judged.

import { rmSync } from 'node:fs'
import { runStages } from './stages/runStages.mjs'
import { slowestTests } from './stages/slowestTests.mjs'

const results = 'test-results'
const unit = `${results}/unit.json`
const browser = `${results}/browser.json`
process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = browser

// or an earlier run would be told as this one
rmSync(results, { recursive: true, force: true })

const isWell = await runStages(
  [
    { name: 'types' },
    { name: 'lint' },
    {
      name: 'unit',
      args: ['--reporter=dot', '--reporter=json', `--outputFile.json=${unit}`],
      tells: /Test Files .+/,
    },
    { name: 'site' },
    { name: 'budgets' },
    { name: 'browser', args: ['--reporter=dot,json'], tells: /\d+ passed/ },
  ],
  results,
)
process.exitCode = isWell ? 0 : 1

const slowest = slowestTests({ unit, browser, count: 10 })
if (slowest.length > 0) console.log('\nThe slowest tests:')
for (const { seconds, file, name } of slowest) {
  console.log(`${seconds.toFixed(1).padStart(6)} s  ${file}  ${name}`)
}

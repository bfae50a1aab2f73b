// A quick look at a change: npm run check, or npm run check -- main for all that a branch has changed. Runs the tests that reach
// a changed file, without those that go through everyone and those of other days and replaced modules: npm test has them.

import { existsSync } from 'node:fs'
import { runStages } from './stages/runStages.mjs'

const [since = 'HEAD'] = process.argv.slice(2)

/** They go through everyone, and take most of the time of all unit tests. */
const slow = [
  'tests/rules/laws',
  'tests/reports/rulesAsData.test.ts',
  'tests/reports/decisionTable.test.ts',
  'tests/reports/impact.test.ts',
  'tests/wizard/everyLocation.test.ts',
  'tests/wizard/everyPath.test.ts',
  'tests/wizard/hostileAddress.test.ts',
]
for (const path of slow) {
  if (!existsSync(path)) throw new Error(`${path} is not there any more: correct it in scripts/check.mjs.`)
}

const isWell = await runStages(
  [
    { name: 'types' },
    { name: 'lint' },
    {
      name: 'unit',
      args: [
        ...['--changed', since, '--reporter=dot', '--project=node', '--project=journeys'],
        ...slow.map((path) => `--exclude=${path.endsWith('.ts') ? path : `${path}/**`}`),
      ],
      tells: /Test Files .+|No test files found/,
    },
  ],
  'test-results/check',
)
process.exitCode = isWell ? 0 : 1

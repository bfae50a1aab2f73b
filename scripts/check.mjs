// What is soon known of a change: npm run check, or npm run check -- main for all that a branch has changed. Runs the tests that
// reach a changed file, without those that go through everyone and those of other days and replaced modules: npm test has them.

import { runStages } from './stages/runStages.mjs'

const [since = 'HEAD'] = process.argv.slice(2)
/** They go through everyone, and take most of the time of all unit tests. */
const slow = [
  'tests/rules/laws/**',
  'tests/reports/{data,decisionTable,impact}.test.ts',
  'tests/wizard/{everyLocation,everyPath,hostileAddress}.test.ts',
]

const isWell = await runStages([
  { name: 'types' },
  { name: 'lint' },
  {
    name: 'unit',
    args: [
      ...['--changed', since, '--reporter=dot', '--project=node', '--project=journeys'],
      ...slow.map((files) => `--exclude=${files}`),
    ],
    tells: /Test Files .+|No test files found/,
  },
])
process.exitCode = isWell ? 0 : 1

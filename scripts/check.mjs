// What seconds can tell about a change: npm run check, or npm run check -- main for all that the branch has changed. Runs the
// tests that reach a changed file, but for the slow ones, which go through everyone or all the rules, and those of other days.

import { runStages } from './stages/runStages.mjs'

const [since = 'HEAD'] = process.argv.slice(2)
const slow = [
  'tests/rules/laws/**',
  'tests/reports/{data,decisionTable,impact}.test.ts',
  'tests/wizard/{everyLocation,everyPath,hostileAddress}.test.ts',
  'tests/journeys/allRules.test.tsx',
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

import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'

/** @typedef {{ seconds: number, file: string, name: string }} Timed */

/**
 * The tests that took longest, out of the JSON reports of Vitest and Playwright. A report that is not there adds none.
 * @param {{ unit: string, browser: string, count: number }} reports
 */
export function slowestTests({ unit, browser, count }) {
  const tests = [...read(unit, fromVitest), ...read(browser, fromPlaywright)]
  return tests.sort((a, b) => b.seconds - a.seconds).slice(0, count)
}

/**
 * Of a stage that was cut off there may be half a report, which tells nothing.
 * @template Report
 * @param {string} path
 * @param {(report: Report) => Timed[]} testsIn
 * @returns {Timed[]}
 */
function read(path, testsIn) {
  try {
    return existsSync(path) ? testsIn(JSON.parse(readFileSync(path, 'utf8'))) : []
  } catch {
    return []
  }
}

/**
 * @param {import('vitest/node').JsonTestResults} report
 * @returns {Timed[]}
 */
function fromVitest(report) {
  return report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({
      seconds: (duration ?? 0) / 1000,
      file: relative('', name),
      name: fullName,
    })),
  )
}

/**
 * @param {import('@playwright/test/reporter').JSONReport} report
 * @returns {Timed[]}
 */
function fromPlaywright(report) {
  const folder = relative('', report.config.rootDir)
  return report.suites.flatMap((suite) => fromSuite(suite, folder, []))
}

/**
 * @param {import('@playwright/test/reporter').JSONReportSuite} suite
 * @param {string} folder
 * @param {readonly string[]} titles  of the suites around it
 * @returns {Timed[]}
 */
function fromSuite({ specs, suites = [] }, folder, titles) {
  return [
    ...specs.flatMap(({ title, file, tests }) =>
      tests.flatMap(({ results }) =>
        results.map(({ duration }) => ({
          seconds: duration / 1000,
          file: `${folder}/${file}`,
          name: [...titles, title].join(' '),
        })),
      ),
    ),
    ...suites.flatMap((inner) => fromSuite(inner, folder, [...titles, inner.title])),
  ]
}

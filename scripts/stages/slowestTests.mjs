import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'

/** @typedef {{ seconds: number, file: string, name: string }} Timed */

/**
 * The tests that took longest, out of the JSON reports of Vitest and Playwright. A report that is not there adds none.
 * @param {{ unit: string, browser: string, count: number }} reports
 */
export function slowestTests({ unit, browser, count }) {
  const tests = [...(existsSync(unit) ? fromVitest(unit) : []), ...(existsSync(browser) ? fromPlaywright(browser) : [])]
  return tests.sort((a, b) => b.seconds - a.seconds).slice(0, count)
}

/**
 * @param {string} path
 * @returns {Timed[]}
 */
function fromVitest(path) {
  /** @type {import('vitest/node').JsonTestResults} */
  const report = JSON.parse(readFileSync(path, 'utf8'))
  return report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({
      seconds: (duration ?? 0) / 1000,
      file: relative('', name),
      name: fullName,
    })),
  )
}

/**
 * @param {string} path
 * @returns {Timed[]}
 */
function fromPlaywright(path) {
  /** @type {import('@playwright/test/reporter').JSONReport} */
  const report = JSON.parse(readFileSync(path, 'utf8'))
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

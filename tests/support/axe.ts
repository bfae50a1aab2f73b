import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'
import type { RunOptions } from 'axe-core'

declare global {
  interface Window {
    axe: typeof axe
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Only the rule that depends on the colours of the screen. */
export const weakContrast: RunOptions = { runOnly: ['color-contrast'] }

/** What axe finds wrong on the page. */
export async function violations(page: Page, options: RunOptions = {}): Promise<readonly string[]> {
  // the Content-Security-Policy forbids a script element, but not what the test evaluates
  await page.evaluate(`window.axe ?? (() => { ${source} })()`)
  const found = await page.evaluate(
    (options) => window.axe.run(document, { ...options, resultTypes: ['violations'] }),
    options,
  )
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  )
}

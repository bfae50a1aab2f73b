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

/** Of all rules the one that depends on the colours of the screen. */
export const weakContrast: RunOptions = { runOnly: ['color-contrast'] }

/** What axe finds wrong on the page as it stands. */
export async function violations(page: Page, options: RunOptions = {}): Promise<readonly string[]> {
  // the content security policy forbids a script element; what the browser itself evaluates is no script of the page
  await page.evaluate(`window.axe ?? (() => { ${source} })()`)
  const found = await page.evaluate(
    (options) => window.axe.run(document, { ...options, resultTypes: ['violations'] }),
    options,
  )
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  )
}

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

/** What axe finds wrong on the page, or in the part of it that a selector names. */
export async function violations(page: Page, options: RunOptions = {}, part = 'html'): Promise<readonly string[]> {
  // the Content-Security-Policy forbids a script element, but not what the test evaluates
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const found = await page.evaluate(
    ([options, part]) => window.axe.run(part === 'html' ? document : part, { ...options, resultTypes: ['violations'] }),
    [options, part] as const,
  )
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  )
}

import type { Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'
import { expect, heading, open, test, unfold } from '../support/browser.ts'
import { states } from '../support/states.ts'

declare global {
  interface Window {
    axe: typeof axe
  }
}

const contrast: RunOptions = { runOnly: ['color-contrast'] }

for (const [state, address] of Object.entries(states)) {
  test(`${state}: axe finds nothing, nor a weak contrast in dark and Bokmål`, async ({ page }) => {
    await open(page, `/en/${address}`)
    expect(await violations(page)).toEqual([])

    await page.emulateMedia({ colorScheme: 'dark' })
    await open(page, `/nb/${address}`)
    expect(await violations(page, contrast)).toEqual([])
  })
}

test('the error state: axe finds nothing, nor a weak contrast in dark and Bokmål', async ({ page }) => {
  await open(page, '/en/id-number/')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  expect(await violations(page)).toEqual([])

  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, '/nb/have/#idNumber=dNumber')
  await page.getByRole('button', { name: 'Fortsett' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  expect(await violations(page, contrast)).toEqual([])
})

test('a result with everything unfolded: axe finds nothing', async ({ page }) => {
  await open(page, `/en/${states['result: get one']}`)
  await unfold(page)
  expect(await violations(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page, contrast)).toEqual([])
})

test('forced colours change neither the words nor the fit', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  for (const address of [states.start, states.services, states['result: everything']]) {
    await open(page, `/en/${address}`)
    await expect(heading(page)).toBeVisible()
    expect(await violations(page, { runOnly: ['wcag2a'] })).toEqual([])
  }
})

async function violations(page: Page, options: RunOptions = {}): Promise<readonly string[]> {
  // the policy forbids a script element; what the browser itself evaluates is no script of the page
  await page.evaluate(`window.axe ?? (() => { ${axe.source} })()`)
  const found = await page.evaluate(
    (options) => window.axe.run(document, { ...options, resultTypes: ['violations'] }),
    options,
  )
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  )
}

import type { Page } from '@playwright/test'
import { expect, isReady, test, unfold } from '../support/browser.ts'
import { fitsPhone } from '../support/fitsViewport.ts'
import { isHydrated, rememberServerHeader } from '../support/hydration.ts'
import { useOtherBuild } from '../support/otherBuild.ts'
import { states } from '../support/states.ts'

// One language longer than any, one from right to left, in a build that warns: what fits and hydrates here does in all others.

test.describe('a development build of the pseudo-languages', () => {
  useOtherBuild({ name: 'pseudo', env: { NODE_ENV: 'development', PSEUDO_LANGS: '1' } })

  for (const [state, address] of Object.entries(states)) {
    test(`${state}: longer words and right to left hydrate and fit a phone`, async ({ page }) => {
      await rememberServerHeader(page)
      await page.goto(`/xb/${address}`)
      await isReady(page)
      expect(await isHydrated(page)).toBe(true)
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
      await unfold(page)
      await fitsPhone(page)

      await page.evaluate(() => document.querySelector<HTMLElement>('.language-menu a[hreflang=xa]')?.click())
      await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
      await unfold(page)
      await fitsPhone(page)
      expect(await fromNoWordFile(page)).toEqual([])
    })
  }
})

/** The words on the page that are plain English: they were written into a component. Names and days are in every language. */
function fromNoWordFile(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.querySelector('#root') as Node, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (texts.nextNode()) {
      const { nodeValue, parentElement } = texts.currentNode
      // a source is named by its publisher and address, and may come while the page is read
      const nearest = parentElement?.closest('[lang], .sources, code, noscript, li > a[href^="http"]')
      if (nearest?.getAttribute('lang') !== 'xa') continue
      const text = nodeValue?.replace(/[A-Z][a-z]+\s\d{4}/g, '') ?? ''
      if (/[a-z]{4}/.test(text)) found.push(text)
    }
    return found
  })
}

import type { Page } from '@playwright/test'
import { addressOf, choose, expect, heading, isReady, test } from '../support/browser.ts'
import { newcomerFragment } from '../support/newcomerFragment.ts'

/** What hosts and proxies do to a page: a policy of their own, or other white space. */
const hosts: { readonly [what: string]: { policy?: string; change?: (html: string) => string } } = {
  "script-src 'self'": { policy: "script-src 'self'" },
  "default-src 'self'": { policy: "default-src 'self'" },
  'white space collapsed': { change: (html) => html.replace(/[ \t\r\n]+/g, ' ') },
  'comments and lines between tags stripped': {
    change: (html) =>
      html
        .replace(/<!--.*?-->/gs, '')
        .replace(/>\s+</g, '><')
        .replace(/;\s*}/g, '}'),
  },
}

// React mends by itself what no longer is what was prerendered: 418
test.use({ provoked: /Content Security Policy|Policy broken|React error #418/ })

for (const [what, { policy, change }] of Object.entries(hosts)) {
  test(`with ${what}, the site is whole`, async ({ page }) => {
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') return route.fallback()
      const response = await route.fetch()
      const html = await response.text()
      const headers = { ...response.headers(), ...(policy ? { 'content-security-policy': policy } : {}) }
      return route.fulfill({ response, headers, body: change ? change(html) : html })
    })
    await page.goto('/en/id-number/')
    await isReady(page)
    await expect(page.locator('.late')).toBeHidden()
    await choose(page, 'D number (D-nummer)')
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(heading(page)).toHaveText('Which of these fits you best?')
    expect(addressOf(page)).toBe('/en/stay/#idNumber=dNumber')

    await page.goto(`/en/result/${newcomerFragment}`)
    await isReady(page)
    await expect(heading(page)).toHaveText(/^Ask a bank for an account and BankID/)
    await expect(page.locator('.late')).toBeHidden()

    await page.goto(`/en/about/${newcomerFragment}`)
    await isReady(page)
    await followWithinPage(page)
    expect(addressOf(page)).toBe(`/en/about/${newcomerFragment}`)
  })
}

async function followWithinPage(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link').nth(2).click()
}

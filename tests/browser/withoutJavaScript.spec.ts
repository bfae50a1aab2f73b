import type { Page } from '@playwright/test'
import { services } from '#rules'
import { langs } from '../../src/i18n/languages.ts'
import { expect, heading, test } from '../support/browser.ts'
import { states } from '../support/states.ts'

test.use({ javaScriptEnabled: false })

const paths = [...new Set(Object.values(states).map((address) => address.split('#')[0] ?? ''))]
const informing = ['', 'all/', 'how/', 'about/', 'accessibility/']

test('no control is dead, and pages that need scripts say so', async ({ page, request }) => {
  const links = new Set<string>()
  for (const path of paths) {
    await test.step(path, async () => {
      await page.goto(`/en/${path}#idNumber=dNumber`)
      await expect(heading(page)).toBeVisible()
      expect(await dead(page), path).toEqual([])
      // nor does one come later
      await page.evaluate(() => document.getAnimations().forEach((animation) => void animation.finish()))
      expect(await dead(page), path).toEqual([])
      await expect(page.getByText('Loading …')).toBeHidden()
      for (const address of await addresses(page)) links.add(address)
      // Playwright reads no text in noscript
      const missing = page.locator('noscript p')
      await expect(missing).toHaveCount(informing.includes(path) ? 0 : 1)
      if (informing.includes(path)) return
      await expect(missing).toBeVisible()
      await expect(missing).toContainText('JavaScript')
      await expect(missing.locator('a')).toHaveAttribute('href', '/en/all/')
    })
  }
  expect(links.size).toBeGreaterThan(paths.length)
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200)
})

test('a page that needs scripts leads to all the rules in its own language', async ({ page }) => {
  for (const lang of langs) {
    await page.goto(`/${lang}/id-number/`)
    await expect(page.locator('noscript p a'), lang).toHaveAttribute('href', `/${lang}/all/`)
  }
})

test('all the rules can be read, and the contents lead to them', async ({ page }) => {
  await page.goto('/en/all/')
  const matrix = page.getByRole('table').first()
  await expect(matrix.getByRole('row')).toHaveCount(services.length + 1)
  await expect(matrix.getByRole('columnheader')).toHaveCount(5)
  await expect(page.getByRole('table')).toHaveCount(5)
  const contents = page.getByRole('navigation', { name: 'On this page' }).getByRole('link')
  expect(await contents.count()).toBeGreaterThan(6)
  await contents.nth(3).click()
  await expect(page.locator(':target')).toBeInViewport()
})

test('the how and about pages can be read', async ({ page }) => {
  await page.goto('/en/how/')
  for (const section of await page.getByRole('heading', { level: 2 }).all()) await expect(section).toBeVisible()
  await page.goto('/en/about/')
  for (const link of await page.getByRole('navigation', { name: 'On this page' }).getByRole('link').all()) {
    await link.click()
    await expect(page.locator(':target')).toBeInViewport()
  }
})

test('each source says when it was read and is next due', async ({ page }) => {
  for (const path of ['all/', 'about/']) {
    await page.goto(`/en/${path}`)
    const details = page.locator('details.sources').first()
    await expect(details.locator('summary')).toHaveText(/ – (oldest: )?(copy read|checked) \d+\s\w+\s\d{4}$/)
    await details.locator('summary').click()
    const rows = details.getByRole('listitem')
    await expect(rows.first()).toBeVisible()
    for (const row of await rows.allTextContents()) {
      expect(row).toMatch(/(copy read|checked) \d+\s\w+\s\d{4}, to be read again by \d+\s\w+\s\d{4}/)
    }
  }
})

test('a disclosure opens', async ({ page }) => {
  await page.goto('/en/id-number/')
  const details = page.locator('main details:visible').first()
  await details.locator('summary').click()
  await expect(details.locator('p').first()).toBeVisible()
})

/** The visible controls that need a script: fields, buttons, and empty disclosures. */
async function dead(page: Page): Promise<readonly string[]> {
  const controls = page.locator(':is(button, input, select, textarea, [tabindex="0"]):visible')
  const details = page.locator('details:visible')
  return [
    ...(await controls.evaluateAll((found) => found.map((control) => control.outerHTML))),
    ...(await details.evaluateAll((found) =>
      found
        .filter((one) => [...one.children].every((part) => part.matches('summary') || !part.textContent?.trim()))
        .map((one) => one.outerHTML),
    )),
  ]
}

/** The targets of the visible internal links, and of those in the closed menu. */
function addresses(page: Page): Promise<readonly string[]> {
  return page
    .locator('a[href^="/"]:visible, .language-menu a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href.split('#')[0] ?? ''))
}

import type { Page } from '@playwright/test'
import { addressOf, expect, heading, test } from '../support/browser.ts'

test.use({ javaScriptEnabled: false })

const questions = ['id-number', 'have', 'age', 'bank', 'bank-answer', 'document', 'services']

for (const lang of ['en', 'nb']) {
  test(`every page says something, and nothing on it is dead, in ${lang}`, async ({ page, request }) => {
    const links = new Set<string>()
    const pages = ['', 'all/', 'how/', 'about/', ...questions.map((id) => `${id}/`), 'result/', 'compare/']
    for (const path of pages) {
      await test.step(path, async () => {
        await page.goto(`/${lang}/${path}`)
        await expect(heading(page)).toBeVisible()
        expect(await pressable(page), path).toEqual([])
        for (const address of await addresses(page)) links.add(address)
      })
    }
    expect(links.size).toBeGreaterThan(pages.length * 2 - 3)
    for (const link of links) expect((await request.get(link)).status(), link).toBe(200)
  })

  for (const path of [...questions, 'result', 'compare']) {
    test(`${path} says what it needs and leads to all the rules, in ${lang}`, async ({ page }) => {
      await page.goto(`/${lang}/${path}/#idNumber=dNumber`)
      // Playwright reads no text in noscript
      const missing = page.locator('noscript p')
      await expect(missing).toBeVisible()
      await expect(missing).toContainText('JavaScript')
      await missing.locator('a').click()
      await expect(heading(page)).toBeVisible()
      expect(addressOf(page)).toBe(`/${lang}/all/`)
    })
  }
}

test('all the rules are there: every eID, every service, every decision, each a link away', async ({ page }) => {
  await page.goto('/en/all/')
  const matrix = page.getByRole('table').first()
  await expect(matrix.getByRole('row')).toHaveCount(17)
  await expect(matrix.getByRole('columnheader')).toHaveCount(6)
  await expect(page.getByRole('table')).toHaveCount(5)
  const contents = page.getByRole('navigation', { name: 'On this page' }).getByRole('link')
  expect(await contents.count()).toBeGreaterThan(6)
  await contents.nth(3).click()
  await expect(page.locator(':target')).toBeInViewport()
})

test('how it decides and what an eID is can be read', async ({ page }) => {
  await page.goto('/en/how/')
  for (const section of await page.getByRole('heading', { level: 2 }).all()) await expect(section).toBeVisible()
  await page.goto('/en/about/')
  for (const link of await page.getByRole('navigation', { name: 'On this page' }).getByRole('link').all()) {
    await link.click()
    await expect(page.locator(':target')).toBeInViewport()
  }
})

test('a detail unfolds', async ({ page }) => {
  await page.goto('/en/id-number/')
  const details = page.locator('details:visible').first()
  await details.locator('summary').click()
  await expect(details.locator('p').first()).toBeVisible()
})

/** What can be seen and pressed, and only works with a script: fields, buttons, and details that hold nothing. */
async function pressable(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const control of await page.locator(':is(button, input, select, textarea, [tabindex="0"]):visible').all()) {
    found.push(await control.evaluate((element) => element.outerHTML))
  }
  for (const details of await page.locator('details:visible').all()) {
    const words = await details.evaluate((element) => [...element.children].slice(1).map((child) => child.textContent))
    if (words.join('').trim() === '') found.push(await details.evaluate((element) => element.outerHTML))
  }
  return found
}

/** Where the visible links of our own lead. */
function addresses(page: Page): Promise<readonly string[]> {
  return page
    .locator('a[href^="/"]:visible')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href.split('#')[0] ?? ''))
}

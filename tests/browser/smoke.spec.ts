import { expect, test } from '@playwright/test'

test('the start page opens', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveTitle(/eID/)
})

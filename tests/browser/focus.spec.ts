import { addressOf, choose, expect, heading, open, test } from '../support/browser.ts'
import { states } from '../support/states.ts'

test('the skip link comes first, is visible, and leads to the content', async ({ page }) => {
  const address = '/en/age/#stay=living&idNumber=dNumber'
  await open(page, address)
  const skip = page.getByRole('link', { name: 'Skip to the content' })
  await page.keyboard.press('Tab')
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  expect(addressOf(page)).toBe(address)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Back' })).toBeFocused()
})

test('the table of contents moves focus and keeps the answers', async ({ page }) => {
  const address = '/en/about/#idNumber=dNumber'
  await open(page, address)
  for (const link of await page.getByRole('navigation', { name: 'On this page' }).getByRole('link').all()) {
    const title = await link.innerText()
    await link.click()
    await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeFocused()
    await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeInViewport()
    expect(addressOf(page)).toBe(address)
  }
})

test('the error summary takes focus and leads to the first option', async ({ page }) => {
  const address = '/en/age/#stay=living&idNumber=dNumber'
  await open(page, address)
  await page.getByRole('button', { name: 'Continue' }).press('Enter')
  const summary = page.getByRole('region', { name: 'There is a problem' })
  await expect(summary).toBeFocused()
  await expect(summary).not.toHaveCSS('outline-style', 'none')
  await expect(page).toHaveTitle(/^Error: How old is the person/)
  await page.getByRole('link', { name: 'Choose how old the person is' }).click()
  await expect(page.getByLabel('18 or older')).toBeFocused()
  expect(addressOf(page)).toBe(address)

  await page.keyboard.press('Space')
  await expect(summary).toBeHidden()
  await expect(page).toHaveTitle(/^How old is the person/)
  await expect(page.getByLabel('18 or older')).toBeFocused()
})

test('a changed answer leads back to the heading of the result', async ({ page }) => {
  await open(
    page,
    '/en/result/#stay=living&age=adult&have=none&bank=none&document=passport&services=helsenorge&idNumber=dNumber',
  )
  await page.getByText('Change', { exact: true }).click()
  await page.getByRole('link', { name: 'Change identity document' }).click()
  await expect(heading(page)).toBeFocused()
  await expect(page.getByLabel('A valid passport with a chip (not an emergency passport)')).toBeChecked()
  await choose(page, 'Norwegian residence card')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(heading(page)).toHaveText(/^Ask a bank for an account and BankID/)
  await expect(heading(page)).toBeFocused()
  await expect(heading(page)).toBeInViewport()
})

test('on a phone picking an answer scrolls both headings into view', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await open(page, `/en/${states['compare with another']}`)
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  await page.getByRole('link', { name: 'National identity number' }).click()
  const advice = page.locator('.columns > section')
  await expect(advice).toHaveCount(2)
  for (const card of await advice.all()) await expect(card).toBeInViewport({ ratio: 1 })
})

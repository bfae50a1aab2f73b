import { addressOf, choose, expect, heading, isReady, open, test } from '../support/browser.ts'

test('of twenty choices in one go, the last one counts', async ({ page }) => {
  await open(page, '/en/id-number/')
  await page.evaluate(() => {
    const options = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')]
    for (let press = 0; press < 20; press++) options[press % options.length]?.click()
  })
  const chosen = await page.locator('input:checked').inputValue()
  await expect(page.locator('input:checked')).toHaveCount(1)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(heading(page)).toHaveText('Which of these fits you best?')
  expect(addressOf(page)).toBe(`/en/stay/#idNumber=${chosen}`)
})

test('Continue pressed twenty times in one go answers one question', async ({ page }) => {
  await open(page, '/en/id-number/')
  await choose(page, 'D number (D-nummer)')
  const length = await page.evaluate(() => window.history.length)
  await page.getByRole('button', { name: 'Continue' }).evaluate((button: HTMLElement) => {
    for (let press = 0; press < 20; press++) button.click()
  })
  await expect(heading(page)).toHaveText('Which of these fits you best?')
  expect(addressOf(page)).toBe('/en/stay/#idNumber=dNumber')
  expect(await page.evaluate(() => window.history.length)).toBe(length + 1)
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
})

test('a long press is one press', async ({ page }) => {
  await open(page, '/en/id-number/')
  const option = page.getByLabel('D number (D-nummer)', { exact: true }).locator('..')
  await option.click({ delay: 900, position: { x: 150, y: 8 } })
  await page.getByRole('button', { name: 'Continue' }).click({ delay: 900 })
  await expect(heading(page)).toHaveText('Which of these fits you best?')
  expect(addressOf(page)).toBe('/en/stay/#idNumber=dNumber')
})

test('with reduced motion, and a clock that stands still, the result comes', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.clock.setFixedTime('1995-01-01T00:00:00')
  await open(page, '/en/services/#stay=living&age=adult&have=bankid&idNumber=nationalNumber')
  await page.getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await isReady(page)
  expect(addressOf(page)).toContain('/en/result/#')
})

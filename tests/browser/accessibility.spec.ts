import { violations, weakContrast } from '../support/axe.ts'
import { expect, heading, open, test, unfold } from '../support/browser.ts'
import { states } from '../support/states.ts'

test('a result with everything unfolded: axe finds nothing', async ({ page }) => {
  await open(page, `/en/${states['result: order one']}`)
  await unfold(page)
  expect(await violations(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page, weakContrast)).toEqual([])
})

test('forced colours change neither the words nor the fit', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  for (const address of [states.start, states.services, states['result: everything']]) {
    await open(page, `/en/${address}`)
    await expect(heading(page)).toBeVisible()
    expect(await violations(page, { runOnly: ['wcag2a'] })).toEqual([])
  }
})

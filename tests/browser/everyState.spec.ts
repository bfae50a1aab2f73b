import { violations, weakContrast } from '../support/axe.ts'
import { expect, open, test, unfold } from '../support/browser.ts'
import { expectFit, phone } from '../support/fit.ts'
import { isTakenOver, remembersTheFile } from '../support/landed.ts'
import { states } from '../support/states.ts'

// All that is asked of each page in each state, at one visit for each language: a visit costs more than what is asked there.

for (const [state, address] of Object.entries(states)) {
  test(`${state}: React takes it over as it stands, axe finds nothing in light or dark, and it fits a phone in both languages`, async ({
    page,
  }) => {
    await remembersTheFile(page)
    await test.step('in English', async () => {
      await open(page, `/en/${address}`)
      expect(await isTakenOver(page)).toBe(true)
      expect(await violations(page)).toEqual([])
      await page.setViewportSize(phone)
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await violations(page, weakContrast)).toEqual([])
      await unfold(page)
      await expectFit(page)
    })
    await test.step('in Bokmål', async () => {
      await open(page, `/nb/${address}`)
      expect(await isTakenOver(page)).toBe(true)
      await unfold(page)
      await expectFit(page)
    })
  })
}

test('the error state: axe finds nothing in light or dark, and it fits a phone in both languages', async ({ page }) => {
  await open(page, '/en/id-number/')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  expect(await violations(page)).toEqual([])
  await page.setViewportSize(phone)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page, weakContrast)).toEqual([])
  await expectFit(page)

  await open(page, '/nb/have/#idNumber=dNumber')
  await page.getByRole('button', { name: 'Fortsett' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expectFit(page)
})

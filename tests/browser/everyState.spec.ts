import { violations, weakContrast } from '../support/axe.ts'
import { expect, open, test, unfold } from '../support/browser.ts'
import { fitsPhone, runningTogether } from '../support/fitsViewport.ts'
import { isHydrated, rememberServerHeader } from '../support/hydration.ts'
import { states } from '../support/states.ts'

// All checks of a state share one visit, since a visit takes longer than the checks. Of the other languages, the journeys and the
// pseudo-languages show what they may break.

for (const [state, address] of Object.entries(states)) {
  test(`${state}: hydrates, passes axe, fits a phone`, async ({ page }) => {
    await rememberServerHeader(page)
    await open(page, `/en/${address}`)
    expect(await isHydrated(page)).toBe(true)
    expect(await violations(page), 'light').toEqual([])
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    expect(await violations(page, weakContrast), 'dark').toEqual([])
    await unfold(page)
    expect(await runningTogether(page)).toEqual([])
    await fitsPhone(page)
  })
}

test('the error state passes axe and fits a phone, light and dark', async ({ page }) => {
  await open(page, '/en/id-number/')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.locator('.ds-error-summary')).toBeFocused()
  expect(await violations(page)).toEqual([])
  await fitsPhone(page)

  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, '/nb/have/#idNumber=dNumber')
  await page.getByRole('button', { name: 'Fortsett' }).click()
  await expect(page.locator('.ds-error-summary')).toBeFocused()
  expect(await violations(page, weakContrast)).toEqual([])
  await fitsPhone(page)
})

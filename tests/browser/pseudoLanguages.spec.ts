import { expect, test } from '../support/browser.ts'
import { isHydrated, rememberServerHeader } from '../support/hydration.ts'
import { newcomerFragment } from '../support/newcomerFragment.ts'
import { useOtherBuild } from '../support/otherBuild.ts'
import { states } from '../support/states.ts'
import { thoroughLangs } from '../support/thoroughLangs.ts'

const paths = [...new Set(Object.values(states).map((address) => address.split('#')[0] ?? ''))]

/** Every page without answers, and with answers that do not redirect it. */
const addresses = paths.flatMap((path) => {
  const answered = Object.values(states).find(
    (address) => address.startsWith(`${path}#`) && address.includes('idNumber='),
  )
  return [path, answered ?? path + newcomerFragment]
})

test.describe('a development build', () => {
  useOtherBuild({ name: 'development', env: { NODE_ENV: 'development' } })

  for (const lang of thoroughLangs) {
    test(`hydrates every page without a warning, in ${lang}`, async ({ page }) => {
      await rememberServerHeader(page)
      for (const address of addresses) {
        await test.step(address, async () => {
          await page.goto('about:blank')
          await page.goto(`/${lang}/${address}`)
          await expect(page.locator('html[data-ready]')).toBeAttached()
          expect(await isHydrated(page), address).toBe(true)
        })
      }
    })
  }
})

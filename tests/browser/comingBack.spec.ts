import { readdirSync, readFileSync } from 'node:fs'
import { addressOf, choose, entry, expect, heading, holdDownload, isReady, open, test } from '../support/browser.ts'
import { frames } from '../support/frames.ts'

declare global {
  interface Window {
    /** The event types with a listener. */
    listened: string[]
  }
}

test.describe('coming back', () => {
  test('from the back/forward cache shows the page as it was left', async ({ page }) => {
    await page.addInitScript(() => {
      window.listened = []
      const listen = EventTarget.prototype.addEventListener
      EventTarget.prototype.addEventListener = function (this: EventTarget, ...rest: Parameters<typeof listen>) {
        window.listened.push(rest[0])
        return listen.apply(this, rest)
      }
    })
    await open(page, '/en/age/#stay=living&idNumber=dNumber')
    await choose(page, '18 or older')
    await page.evaluate(() => {
      for (const type of ['pagehide', 'pageshow']) {
        window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }))
      }
    })
    await frames(page)
    await expect(page.getByLabel('18 or older')).toBeChecked()
    expect(addressOf(page)).toBe('/en/age/#stay=living&idNumber=dNumber')
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(heading(page)).toHaveText('Do you already have any of these Norwegian electronic IDs?')
    // a page with an unload listener is not kept in the cache
    const listened = await page.evaluate(() => window.listened)
    expect(listened).toContain('popstate')
    expect(listened.filter((type) => type.endsWith('unload'))).toEqual([])
  })

  test('from another site shows every answer', async ({ page }) => {
    await open(page, '/en/age/#stay=living&idNumber=dNumber')
    await choose(page, '18 or older')
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(heading(page)).toHaveText('Do you already have any of these Norwegian electronic IDs?')
    await page.goto('about:blank')
    await page.goBack()
    await isReady(page)
    await expect(heading(page)).toHaveText('Do you already have any of these Norwegian electronic IDs?')
    await page.goBack()
    await expect(page.getByLabel('18 or older')).toBeChecked()
  })

  test('from another page or after a reload keeps a choice before Continue', async ({ page }) => {
    await open(page, '/en/services/#stay=protection&age=from16&idNumber=none')
    const chosen = page.locator('input:checked')
    for (const name of ['Helsenorge', 'NAV', 'Altinn']) await page.getByLabel(name).check()
    await page.getByLabel('Altinn').uncheck()
    await page.getByRole('link', { name: 'How it decides' }).click()
    await expect(heading(page)).toHaveText('How it decides')
    await page.goBack()
    await expect(chosen).toHaveCount(2)
    await page.reload()
    await isReady(page)
    await expect(chosen).toHaveCount(2)
    await expect(page.getByLabel('NAV')).toBeChecked()
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page).toHaveURL(/services=helsenorge,nav&/)
    // a link to the same question brings nothing of it
    await open(page, '/en/services/#stay=protection&age=from16&idNumber=none')
    await expect(chosen).toHaveCount(0)
  })

  test('from another page keeps a choice that is to replace an answer', async ({ page }) => {
    await open(page, '/en/age/#stay=living&age=adult&idNumber=dNumber')
    await choose(page, '16 or 17')
    await page.getByRole('link', { name: 'How it decides' }).click()
    await expect(heading(page)).toHaveText('How it decides')
    await page.goBack()
    await expect(page.getByLabel('16 or 17')).toBeChecked()
  })

  test('a choice before the scripts replaces one that was kept', async ({ page }) => {
    await open(page, '/en/id-number/')
    await choose(page, 'D number (D-nummer)')
    const scripts = await holdDownload(page, entry)
    await page.reload({ waitUntil: 'commit' })
    await choose(page, 'I do not have one yet')
    await scripts.release()
    await isReady(page)
    await expect(page.getByLabel('I do not have one yet')).toBeChecked()
  })

  test('no script of the build names an unload event', () => {
    const scripts = readdirSync('dist/assets').filter((file) => file.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(5)
    const naming = scripts.filter((file) =>
      /["'`.](?:on)?(?:before)?unload\b/.test(readFileSync(`dist/assets/${file}`, 'utf8')),
    )
    expect(naming).toEqual([])
  })
})

import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { entry, expect, heading, holdDownload, isReady, test } from '../support/browser.ts'
import { frames } from '../support/frames.ts'

// the styles of one language are those of all; from right to left some pages say it
const addresses = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(?:en[\\/].*|ar[\\/](?:stay|result|all)[\\/])?\w+\.html$/.test(file))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 360],
] as const) {
  test(`what is painted first stays so: ${colorScheme}, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    // without transitions: what has only begun to change would pass for unchanged
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // the scripts would change the page
    await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
    expect(addresses.length).toBeGreaterThan(15)
    for (const address of addresses) {
      await page.goto(address)
      expect.soft(await changesByTheSheet(page), address).toEqual([])
    }
  })
}

test('the scripts wait for the whole style sheet', async ({ page }) => {
  const download = await holdDownload(page, '**/*.css')
  const script = page.waitForResponse(entry)
  await page.goto('/en/', { waitUntil: 'commit' })
  await download.requested
  await (await script).finished()
  await frames(page)
  await expect(heading(page)).toBeVisible()
  await expect(page.locator('html[data-ready]')).not.toBeAttached()
  await download.release()
  await isReady(page)
})

/** The computed styles that are other ones with the whole style sheet than with what is inlined in the page alone. */
function changesByTheSheet(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')
    if (!link?.sheet) throw new Error('The style sheet is not here.')
    const names = [...getComputedStyle(document.documentElement)].filter((name) => !name.startsWith('--'))
    // of the same elements in the same place, as the rows of a table, three show what the others do
    const seen = new Map<string, number>()
    const isOneOfThree = (element: Element) => {
      const place: string[] = []
      for (let each: Element | null = element; each; each = each.parentElement)
        place.push(`${each.tagName}.${each.getAttribute('class')}`)
      const count = (seen.get(place.join()) ?? 0) + 1
      seen.set(place.join(), count)
      return count <= 3
    }
    const boxes = [...document.querySelectorAll('html, body, body *')]
      .filter(isOneOfThree)
      .flatMap((element) =>
        ['', '::before', '::after'].map((part) => ({ element, part, style: getComputedStyle(element, part) })),
      )
    const look = () =>
      boxes.map(({ part, style }) =>
        // a part without content is not there
        part && style.content === 'none' ? [] : names.map((name) => style.getPropertyValue(name)),
      )
    const whole = look()
    link.disabled = true
    const first = look()
    return boxes
      .flatMap(({ element, part }, box) =>
        names.flatMap((name, at) => {
          const [before, after] = [first[box]?.[at], whole[box]?.[at]]
          const what = `${element.tagName}.${element.getAttribute('class')}${part}`
          return before === after ? [] : `${what} ${name}: ${before} -> ${after}`
        }),
      )
      .slice(0, 20)
  })
}

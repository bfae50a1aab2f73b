import type { Page } from '@playwright/test'
import { brokenWords } from '../support/brokenWords.ts'
import { expect, open, test, unfold } from '../support/browser.ts'
import { tooWide } from '../support/fitsViewport.ts'
import { states } from '../support/states.ts'

// Letters of twice the size, as a reader sets them in the browser: the media queries go by them too.
test.use({
  launchOptions: {
    executablePath: process.env.CHROME_PATH ?? '',
    args: ['--no-sandbox', '--in-process-gpu', '--blink-settings=defaultFontSize=32'],
  },
})

const screens = [
  { width: 390, height: 800 },
  { width: 360, height: 740 },
  { width: 740, height: 360 },
]

for (const [turn, lang] of ['nb', 'ar'].entries()) {
  test(`at twice the text size each second page fits a phone, in ${lang}`, async ({ page }) => {
    for (const [name, address] of Object.entries(states).filter((_, at) => at % 2 === turn)) {
      await open(page, `/${lang}/${address}`)
      await fits(page, name)
    }
  })
}

test('at twice the text size what unfolds fits a phone', async ({ page }) => {
  for (const name of ['document', 'result: order one', 'compare with another'] as const) {
    await open(page, `/en/${states[name]}`)
    await unfold(page)
    await fits(page, name)
  }
})

test('at twice the text size the languages stand on the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const lang of ['en', 'nb', 'ar']) {
    await open(page, `/${lang}/${states.start}`)
    await page.locator('.language-menu summary').click()
    expect(await tooWide(page), lang).toEqual([])
    expect(await brokenWords(page), lang).toEqual([])
  }
})

/** Expects that nothing overflows, and that no word is broken or stands beside the page. */
async function fits(page: Page, name: string): Promise<void> {
  for (const screen of screens) {
    await page.setViewportSize(screen)
    expect(await tooWide(page), `${name} at ${screen.width}`).toEqual([])
    expect(await brokenWords(page), `${name} at ${screen.width}`).toEqual([])
  }
}

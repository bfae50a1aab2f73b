import type { Page } from '@playwright/test'
import { entry, expect, holdDownload, isReady, test } from '../support/browser.ts'
import { frames } from '../support/frames.ts'
import { newcomerFragment } from '../support/newcomerFragment.ts'

/** From the Layout Instability API, which TypeScript does not know. */
type LayoutShift = PerformanceEntry & { readonly sources: readonly { readonly node: Node | null }[] }

declare global {
  interface Window {
    /** The elements that shifted. */
    jumped: string[]
    /** Every heading that a frame showed, in order. */
    headings: string[]
  }
}

test.describe('no frame shows a wrong step', () => {
  test.use({ provoked: /status of 404/ })

  const idNumber = 'Which Norwegian ID number do you have?'
  const stay = 'Which of these fits you best?'
  const start = 'Find the right electronic ID (eID)'

  for (const [address, ...shown] of [
    ['/', start],
    ['/en/', start],
    [`/en/${newcomerFragment}`, start],
    ['/en/age/', idNumber],
    ['/en/result/', idNumber],
    ['/en/id-number/', idNumber],
    ['/en/id-number/#idNumber=dNumber', idNumber],
    ['/en/result/#idNumber=dNumber', stay],
    ['/en/services/#stay=living&age=adult&services=nav&idNumber=none', 'Which services do you want to use?'],
    ['/en/document/#stay=living&age=adult&services=nav&idNumber=none', 'Get a Norwegian ID number first'],
    [`/en/result/${newcomerFragment}`, /^Ask a bank for an account and BankID/],
    [`/en/compare/${newcomerFragment.replace('&idNumber', '&if.bank=onlineBank&idNumber')}`, 'Compare two situations'],
    ['/en/about/#eids', 'About eIDs and this guide'],
    [`/en/all/${newcomerFragment}`, 'All the rules on one page'],
    ['/en/shoe-size/#idNumber=dNumber', stay],
    ['/nb/have', 'Hvilket norsk identitetsnummer har du?'],
  ] as const) {
    test(`at ${address.replace(newcomerFragment, '#…')}`, async ({ page }) => {
      await page.addInitScript(() => {
        window.headings = []
        const look = () => {
          const heading = document.querySelector('h1')
          const text = heading?.checkVisibility({ visibilityProperty: true }) ? (heading.textContent ?? '') : ''
          if (text && text !== window.headings.at(-1)) window.headings.push(text)
          requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      })
      await loadSlowly(page, address)
      expect(await page.evaluate(() => window.headings)).toEqual(
        shown.map((heading) => (typeof heading === 'string' ? heading : expect.stringMatching(heading))),
      )
    })
  }
})

test.describe('no visible element moves when the answers are read', () => {
  for (const path of ['result', 'compare', 'document', 'id-number']) {
    test(`on the page ${path}`, async ({ page }) => {
      await loadSlowly(page, `/en/${path}/${newcomerFragment}`, watchShifts)
      expect(await page.evaluate(() => window.jumped)).toEqual([])
    })
  }
})

/** From when the page is parsed: while it is, the browser moves what it has of it. */
async function watchShifts(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.jumped = []
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as LayoutShift[])
        window.jumped.push(...shift.sources.map(({ node }) => node?.nodeName ?? ''))
    }).observe({ type: 'layout-shift' })
  })
}

/** Opens an address, and lets its scripts load only when some frames were painted. */
async function loadSlowly(page: Page, address: string, whenPainted = async (_: Page) => {}): Promise<void> {
  const scripts = await holdDownload(page, entry)
  await page.goto(address, { waitUntil: 'commit' })
  await scripts.requested
  // they are asked for before the whole page is here
  await page.waitForFunction(() => document.readyState !== 'loading')
  await frames(page)
  await whenPainted(page)
  await scripts.release()
  await isReady(page)
  await frames(page)
}

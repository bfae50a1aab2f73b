import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { langs } from '../../src/i18n/languages.ts'
import { addressOf, choose, entry, expect, heading, holdDownload, isReady, open, test } from '../support/browser.ts'
import { isHydrated, rememberServerHeader } from '../support/hydration.ts'
import { useOtherBuild } from '../support/otherBuild.ts'
import { states } from '../support/states.ts'

const whole = '#idNumber=dNumber&stay=living&age=adult&have=none&bank=none&document=passport&services=helsenorge'

/** From the Layout Instability API, which TypeScript does not know. */
type LayoutShift = PerformanceEntry & { readonly sources: readonly { readonly node: Node | null }[] }

declare global {
  interface Window {
    /** The elements that shifted. */
    jumped: string[]
    /** Every heading that a frame showed, in order. */
    headings: string[]
    /** The event types with a listener. */
    listened: string[]
  }
}

const paths = [...new Set(Object.values(states).map((address) => address.split('#')[0] ?? ''))]

/** Every page without answers, and with answers that do not redirect it. */
const addresses = paths.flatMap((path) => {
  const answered = Object.values(states).find(
    (address) => address.startsWith(`${path}#`) && address.includes('idNumber='),
  )
  return [path, answered ?? path + whole]
})

test.describe('a development build', () => {
  useOtherBuild({ name: 'development', env: { NODE_ENV: 'development' } })

  for (const lang of langs) {
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

test.describe('no frame shows a wrong step', () => {
  test.use({ provoked: /status of 404/ })

  const idNumber = 'Which Norwegian ID number do you have?'
  const stay = 'Which of these fits you best?'
  const start = 'Find the right electronic ID (eID)'

  for (const [address, ...shown] of [
    ['/', start],
    ['/en/', start],
    [`/en/${whole}`, start],
    ['/en/age/', idNumber],
    ['/en/result/', idNumber],
    ['/en/id-number/', idNumber],
    ['/en/id-number/#idNumber=dNumber', idNumber],
    ['/en/result/#idNumber=dNumber', stay],
    ['/en/services/#idNumber=none&stay=living&age=adult&services=nav', 'Which services do you want to use?'],
    ['/en/document/#idNumber=none&stay=living&age=adult&services=nav', 'Get a Norwegian ID number first'],
    [`/en/result/${whole}`, /^Ask a bank for an account and BankID/],
    [`/en/compare/${whole}&if.bank=onlineBank`, 'Compare two situations'],
    ['/en/about/#eids', 'About eIDs and this guide'],
    [`/en/all/${whole}`, 'All the rules on one page'],
    ['/en/shoe-size/#idNumber=dNumber', stay],
    ['/nb/have', 'Hvilket norsk identitetsnummer har du?'],
  ] as const) {
    test(`at ${address.replace(whole, '#…')}`, async ({ page }) => {
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
      await page.addInitScript(() => {
        window.jumped = []
        new PerformanceObserver((list) => {
          for (const shift of list.getEntries() as LayoutShift[])
            window.jumped.push(...shift.sources.map(({ node }) => node?.nodeName ?? ''))
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await loadSlowly(page, `/en/${path}/${whole}`)
      expect(await page.evaluate(() => window.jumped)).toEqual([])
    })
  }
})

test.describe('before the scripts load', () => {
  test('a choice stays, and Continue sends nothing', async ({ page }) => {
    const scripts = await holdDownload(page, entry)
    await page.goto('/en/id-number/', { waitUntil: 'commit' })
    await choose(page, 'D number (D-nummer)')
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.getByRole('button', { name: 'Continue' }).click()
    await frames(page)
    expect(requests).toEqual([])
    expect(addressOf(page)).toBe('/en/id-number/')

    await scripts.release()
    await isReady(page)
    await expect(page.getByLabel('D number (D-nummer)', { exact: true })).toBeChecked()
    // the preview follows the early choice
    await expect(page.locator('.preview')).toContainText('Still possible: 15')
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page).toHaveURL(/\/stay\/#idNumber=dNumber$/)
  })

  test('links to the other language and to other pages keep the answers', async ({ page }) => {
    const scripts = await holdDownload(page, entry)
    for (const [link, address] of [
      ['Norsk bokmål', `/nb/about/${whole}`],
      ['All the rules on one page', `/en/all/${whole}`],
      ['Skip to the content', `/en/about/${whole}`],
    ] as const) {
      await page.goto('about:blank')
      await page.goto(`/en/about/${whole}`, { waitUntil: 'commit' })
      await page.getByRole('link', { name: link }).first().press('Enter')
      await expect.poll(() => addressOf(page)).toBe(address)
    }
    await scripts.release()
    await isReady(page)
    expect(addressOf(page)).toBe(`/en/about/${whole}`)
  })
})

test.describe('a failed download', () => {
  test.use({ provoked: /ERR_FAILED/ })

  for (const [lang, notice, retry, title] of [
    ['en', 'This takes longer than it should.', 'Try again', 'Which Norwegian ID number do you have?'],
    ['nb', 'Dette tar lengre tid enn det skal.', 'Prøv igjen', 'Hvilket norsk identitetsnummer har du?'],
  ] as const) {
    test(`of the scripts leaves a readable page with a retry, in ${lang}`, async ({ page }) => {
      await page.route('**/assets/*.js', (route) => route.abort())
      await page.goto(`/${lang}/`)
      await expect(heading(page)).toBeVisible()
      await page.getByRole('link', { name: /^Start/ }).click()
      await expect(heading(page)).toHaveText(title)
      const late = page.getByText(notice)
      await expect(late).toBeHidden()
      await timePasses(page)
      await expect(late).toBeVisible()

      await page.unroute('**/assets/*.js')
      await page.getByRole('button', { name: retry }).click()
      await isReady(page)
      await expect(heading(page)).toHaveText(title)
      await expect(late).toBeHidden()
    })
  }

  test('of the scripts on a result offers a retry that keeps the answers', async ({ page }) => {
    await page.route(entry, (route) => route.abort())
    await page.goto(`/en/result/${whole}`)
    await expect(heading(page)).toBeHidden()
    await timePasses(page)
    await page.unroute(entry)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(heading(page)).toHaveText(/^Ask a bank for an account and BankID/)
    expect(addressOf(page)).toBe(`/en/result/${whole}`)
  })

  test('of the style sheet leaves the first view styled and working', async ({ page }) => {
    await page.route('**/assets/*.css', (route) => route.abort())
    await open(page, '/en/')
    await expect(page.getByRole('banner')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
    await page.getByRole('link', { name: 'Start now' }).click()
    await choose(page, 'D number (D-nummer)')
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(heading(page)).toHaveText('Which of these fits you best?')
  })
})

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
    await open(page, '/en/age/#idNumber=dNumber&stay=living')
    await choose(page, '18 or older')
    await page.evaluate(() => {
      for (const type of ['pagehide', 'pageshow']) {
        window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }))
      }
    })
    await frames(page)
    await expect(page.getByLabel('18 or older')).toBeChecked()
    expect(addressOf(page)).toBe('/en/age/#idNumber=dNumber&stay=living')
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(heading(page)).toHaveText('Do you already have any of these Norwegian electronic IDs?')
    // a page with an unload listener is not kept in the cache
    const listened = await page.evaluate(() => window.listened)
    expect(listened).toContain('popstate')
    expect(listened.filter((type) => type.endsWith('unload'))).toEqual([])
  })

  test('from another site shows every answer', async ({ page }) => {
    await open(page, '/en/age/#idNumber=dNumber&stay=living')
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

  test('no script of the build names an unload event', () => {
    const scripts = readdirSync('dist/assets').filter((file) => file.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(5)
    const naming = scripts.filter((file) =>
      /["'`.](?:on)?(?:before)?unload\b/.test(readFileSync(`dist/assets/${file}`, 'utf8')),
    )
    expect(naming).toEqual([])
  })
})

/** Opens an address, and lets its scripts load only when some frames were painted. */
async function loadSlowly(page: Page, address: string): Promise<void> {
  const scripts = await holdDownload(page, entry)
  await page.goto(address, { waitUntil: 'commit' })
  await scripts.requested
  await frames(page)
  await scripts.release()
  await isReady(page)
  await frames(page)
}

/** Waits until some frames were painted. */
async function frames(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let left = 3; left > 0; left--) await new Promise((resolve) => requestAnimationFrame(resolve))
  })
}

/** Finishes the animations that show something after a delay. */
async function timePasses(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish()
  })
}

import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { type Answers, keysOf } from '#rules'
import { limits as budgets } from '../../scripts/build/limits.mjs'
import { fetchTexts, type Lang } from '../../src/i18n/languages.ts'
import { toAddress } from '../../src/wizard/address.ts'
import { expect, heading, holdDownload, open, test } from '../support/browser.ts'
import { states } from '../support/states.ts'

declare global {
  interface Window {
    /** The number of layout shifts. */
    moved: number
    shifts: PerformanceObserver
  }
}

const phone = { width: 360, height: 740 }

/** The size of a result with everything folded. `facts`: where cost, wait and place of the first act end. */
type Size = { height: number; words: number; stops: number; headings: number; elements: number; facts: number }

const limits: Size = { height: 2960, words: 350, stops: 40, headings: 14, elements: 700, facts: phone.height }

for (const lang of ['en', 'nb'] as const) {
  test(`the longest results stay within their limits, in ${lang}`, async ({ page }) => {
    // only where it is needed: it goes through many answers
    const { longestWithAll, longestWithThree } = await import('../support/longestResults.ts')
    const texts = await fetchTexts(lang, 'result')
    await page.setViewportSize(phone)
    expect(await overLimit(page, lang, longestWithThree(texts), limits)).toEqual([])
    expect(
      await overLimit(page, lang, longestWithAll(texts), { ...limits, height: 3700, words: 500, stops: 42 }),
    ).toEqual([])
  })
}

async function overLimit(page: Page, lang: Lang, people: readonly Answers[], most: Size) {
  const addresses = people.map((answers) => toAddress(lang, { page: 'result', answers }))
  const [first = { pathname: '', hash: '' }] = addresses
  await open(page, first.pathname + first.hash)
  const sizes = await page.evaluate(
    measureAll,
    addresses.map(({ hash }) => hash),
  )
  // most results begin with an act
  expect(sizes.filter(({ hasFacts }) => hasFacts).length).toBeGreaterThan(sizes.length / 2)
  return sizes.flatMap(({ hash, ...size }) =>
    keysOf(most)
      .filter((what) => size[what] > most[what])
      .map((what) => `${what} ${size[what]}: ${hash}`),
  )
}

/** Opens one result after another in the same page. */
async function measureAll(hashes: readonly string[]): Promise<readonly (Size & { hash: string; hasFacts: boolean })[]> {
  const wordsIn = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].flatMap(({ innerText }) => innerText.match(/\S+/g) ?? [])
      .length
  const measured = []
  for (const hash of hashes) {
    window.location.hash = hash
    // the links to the other languages follow the answers
    const isShown = () => document.querySelector<HTMLAnchorElement>('header nav a')?.hash === hash
    while (!isShown()) await new Promise((resolve) => requestAnimationFrame(resolve))
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    // the notice comes from the test, not from the result
    document.querySelector<HTMLElement>('main .notice')?.style.setProperty('display', 'none')
    const pressable = [...document.querySelectorAll('a[href], button, summary, input')]
    const facts = document.querySelector('.first .facts > div:nth-child(3)')
    measured.push({
      hash,
      height: document.documentElement.scrollHeight,
      // what is only heard names again what is seen
      words: wordsIn('main') - wordsIn('main .sr-only'),
      stops: pressable.filter((element) => element.checkVisibility()).length,
      headings: document.querySelectorAll('h1, h2, h3, h4').length,
      elements: document.querySelectorAll('*').length,
      facts: facts ? facts.getBoundingClientRect().bottom + window.scrollY : 0,
      hasFacts: facts !== null,
    })
  }
  return measured
}

test('the scripts from the start to the result stay within their budget', async ({ page }) => {
  const files = new Set<string>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('.js')) files.add(pathname)
  })
  await open(page, '/nb/')
  await open(page, '/nb/services/#stay=living&age=adult&idNumber=none')
  await page.getByLabel('Helsenorge').check()
  await page.getByRole('button', { name: 'Fortsett' }).click()
  await expect(heading(page)).toHaveText(/^Skaff deg/)
  await page.waitForLoadState('networkidle')
  const bytes = [...files].map((file) => brotliCompressSync(readFileSync(`dist${file}`)).length)
  expect(bytes.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(budgets.result)
})

test('a result opened from a link has no layout shift or late download', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.addInitScript(() => {
    window.moved = 0
    window.shifts = new PerformanceObserver((list) => {
      window.moved += list.getEntries().length
    })
    window.shifts.observe({ type: 'layout-shift', buffered: true })
    new MutationObserver(() => performance.mark('ready')).observe(document, {
      attributes: true,
      attributeFilter: ['data-ready'],
      subtree: true,
    })
  })
  for (const address of [states['result: order one'], states['result: everything'], states['result: a visitor']]) {
    await open(page, `/en/${address}`)
    await page.waitForLoadState('networkidle')
    const moved = await page.evaluate(() => window.shifts.takeRecords().length + window.moved)
    const late = await page.evaluate(() => {
      const ready = performance.getEntriesByName('ready')[0]?.startTime ?? 0
      return performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime > ready)
        .map(({ name }) => name)
    })
    expect({ address, moved, late }).toEqual({ address, moved: 0, late: [] })
  }
})

test('reload and Back keep the scroll position', async ({ page }) => {
  await page.setViewportSize(phone)
  await open(page, `/en/${states['result: order one']}`)
  const scrolled = () => page.evaluate(() => Math.round(window.scrollY))
  await page.evaluate(() => window.scrollTo(0, 1200))
  const kept = () => page.evaluate(() => window.history.state.scrollY)
  await expect.poll(kept).toBe(1200)
  await page.reload()
  await expect.poll(scrolled).toBe(1200)

  await page.evaluate(() => document.querySelector<HTMLElement>('footer a')?.click())
  await expect(page).toHaveURL(/\/all\//)
  await expect.poll(scrolled).toBe(0)
  await page.goBack()
  await expect.poll(scrolled).toBe(1200)
})

test('Back from a loading page restores the scroll position and focus', async ({ page }) => {
  await page.setViewportSize(phone)
  await open(page, `/en/${states['result: order one']}`)
  const scrolled = () => page.evaluate(() => Math.round(window.scrollY))
  await page.evaluate(() => window.scrollTo(0, 1200))
  const loading = await holdDownload(page, '**/assets/AboutPage-*.js')
  await page.evaluate(() => document.querySelector<HTMLElement>('footer a[href*="/about/"]')?.click())
  await loading.requested
  await expect(heading(page)).toHaveText('Loading …')
  await page.goBack()
  await expect.poll(scrolled).toBe(1200)
  await expect(heading(page)).toBeFocused()
  await loading.release()
})

import type { Page } from '@playwright/test'
import { services } from '#rules'
import { expect, isReady, open, test } from '../support/browser.ts'
import { frames } from '../support/frames.ts'

const library = /\/libraries-[^/]+\.js$/

for (const path of ['all/', 'how/', 'about/', 'accessibility/']) {
  test(`${path} is left as it stands until it is needed`, async ({ page }) => {
    await open(page, `/en/${path}`)
    await page.waitForLoadState('networkidle')
    expect(await isTakenOver(page)).toBe(false)
    await page.evaluate(() => {
      window.location.hash = 'idNumber=dNumber'
    })
    await expect.poll(() => isTakenOver(page)).toBe(true)
    await expect(page.locator('a[hreflang=nb]')).toHaveAttribute('href', /#idNumber=dNumber$/)
  })
}

test('a link to a page to read keeps its answers', async ({ page }) => {
  for (const path of ['all/', 'about/']) {
    await open(page, `/en/${path}#stay=living&idNumber=dNumber`)
    expect(await isTakenOver(page), path).toBe(true)
    await expect(page.getByRole('link', { name: 'Go on with your answers' })).toBeVisible()
    await expect(page.locator('a[hreflang=nb]')).toHaveAttribute('href', /#stay=living&idNumber=dNumber$/)
  }
})

test('the first tick of the filter narrows the table', async ({ page }) => {
  await open(page, '/en/all/')
  const rows = page.getByRole('table').first().getByRole('row')
  await expect(rows).toHaveCount(services.length + 1)
  await page.getByText('Show only what concerns you').click()
  await page.getByRole('checkbox', { name: 'Helsenorge' }).check()
  await expect(rows).toHaveCount(2)
})

test('the filter can be reached and used by keyboard', async ({ page }) => {
  await open(page, '/en/all/')
  await page.locator('summary', { hasText: 'Show only what concerns you' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1)
  await expect.poll(() => isTakenOver(page)).toBe(true)
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1)
})

test('a link to a part, and Back, find their place', async ({ page }) => {
  await open(page, '/en/all/')
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link').last().click()
  await page.waitForFunction(() => window.scrollY > 1000)
  const left = await page.evaluate(() => window.scrollY)
  await page.getByRole('link', { name: 'About' }).last().click()
  await isReady(page)
  await page.goBack()
  await isReady(page)
  await expect.poll(async () => Math.abs((await page.evaluate(() => window.scrollY)) - left)).toBeLessThan(5)
})

test('a press without a pointer is answered too', async ({ page }) => {
  await open(page, '/en/all/')
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('form summary')?.click()
    document.querySelector<HTMLElement>('form input[name=have]')?.click()
  })
  await expect(page.getByRole('table').first().getByRole('columnheader')).toHaveCount(2)
})

test('reload keeps the position after the filter was touched', async ({ page }) => {
  await open(page, '/en/all/')
  const summary = page.locator('form summary')
  await summary.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const left = await page.evaluate(() => window.scrollY)
  expect(left).toBeGreaterThan(100)
  await summary.focus()
  await expect.poll(() => isTakenOver(page)).toBe(true)
  await page.reload()
  await isReady(page)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(left)
})

test.describe('scripts that fail when they are needed', () => {
  test.use({ provoked: /ERR_FAILED|dynamically imported module/ })

  test('are said, and Try again helps', async ({ page }) => {
    await page.route(library, (route) => route.abort())
    await open(page, '/en/all/')
    await page.getByText('Show only what concerns you').click()
    const late = page.getByText('This takes longer than it should.')
    await frames(page)
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish()
    })
    await expect(late).toBeVisible()
    await page.unroute(library)
    await page.getByRole('button', { name: 'Try again' }).click()
    await isReady(page)
    await expect(late).toBeHidden()
  })
})

/** True once React has put its marks on the page. */
function isTakenOver(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    Object.keys(document.querySelector('#root header') ?? {}).some((key) => /^__react/.test(key)),
  )
}

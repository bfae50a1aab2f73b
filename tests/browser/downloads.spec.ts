import type { Page } from '@playwright/test'
import { preview } from '#rules'
import { countByStatus } from '../../src/services/previewStatus.ts'
import { addressOf, choose, entry, expect, heading, holdDownload, isReady, open, test } from '../support/browser.ts'
import { frames } from '../support/frames.ts'
import { newcomerFragment } from '../support/newcomerFragment.ts'

test.describe('before the scripts load', () => {
  test('a choice stays', async ({ page }) => {
    const scripts = await holdDownload(page, entry)
    await page.goto('/en/id-number/', { waitUntil: 'commit' })
    await choose(page, 'D number (D-nummer)')

    const result = page.waitForRequest('**/assets/ResultPage-*.js')
    await scripts.release()
    await isReady(page)
    // while a question is answered, the result is fetched
    await result
    await expect(page.getByLabel('D number (D-nummer)', { exact: true })).toBeChecked()
    // the preview follows the early choice
    await expect(page.locator('.preview')).toContainText(
      `Still possible: ${countByStatus(preview({ idNumber: 'dNumber' })).maybe}`,
    )
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page).toHaveURL(/\/stay\/#idNumber=dNumber$/)
  })

  test('Continue sends nothing, and goes on once they are here', async ({ page }) => {
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
    await expect(page).toHaveURL(/\/stay\/#idNumber=dNumber$/)
    await expect(heading(page)).toBeFocused()
    // once: the press does not stay for the next question, nor for this one when the person comes back
    await page.goBack()
    await expect(page.getByLabel('D number (D-nummer)', { exact: true })).toBeChecked()
    await frames(page)
    expect(addressOf(page)).toBe('/en/id-number/#idNumber=dNumber')
  })

  test('Continue does not submit a choice that is made after it', async ({ page }) => {
    const scripts = await holdDownload(page, entry)
    await page.goto('/en/id-number/', { waitUntil: 'commit' })
    await page.getByRole('button', { name: 'Continue' }).click()
    await choose(page, 'D number (D-nummer)')
    await scripts.release()
    await isReady(page)
    await frames(page)
    expect(addressOf(page)).toBe('/en/id-number/')
    await expect(page.locator('.ds-error-summary')).toHaveCount(0)
  })

  test('Continue without a choice says what is missing once they are here', async ({ page }) => {
    const scripts = await holdDownload(page, entry)
    await page.goto('/en/id-number/', { waitUntil: 'commit' })
    await page.getByRole('button', { name: 'Continue' }).click()
    await scripts.release()
    await expect(page.locator('.ds-error-summary')).toBeFocused()
  })

  test('an open language menu stays open, and keeps the focus', async ({ page }) => {
    const scripts = await holdDownload(page, entry)
    await page.goto('/en/id-number/', { waitUntil: 'commit' })
    const menu = page.locator('.language-menu')
    await menu.locator('summary').click()
    await menu.getByRole('link', { name: 'Polski' }).focus()
    await scripts.requested
    await scripts.release()
    await isReady(page)
    await expect(menu).toHaveAttribute('open')
    await expect(menu.getByRole('link', { name: 'Polski' })).toBeFocused()
  })

  test('links keep the answers, and give them to no other site', async ({ page }) => {
    const scripts = await holdDownload(page, entry)
    for (const [link, address] of [
      ['Norsk bokmål', `/nb/about/${newcomerFragment}`],
      ['All the rules on one page', `/en/all/${newcomerFragment}`],
      ['Skip to the content', `/en/about/${newcomerFragment}`],
    ] as const) {
      await page.goto('about:blank')
      await page.goto(`/en/about/${newcomerFragment}`, { waitUntil: 'commit' })
      if (link === 'Norsk bokmål') await page.locator('.language-menu summary').click()
      await page.getByRole('link', { name: link }).first().press('Enter')
      await expect.poll(() => addressOf(page)).toBe(address)
    }
    const leads = await page.evaluate(() => {
      const outside = [...document.querySelectorAll<HTMLAnchorElement>('main a')].find(
        ({ origin }) => origin !== location.origin,
      )
      window.addEventListener('click', (event) => event.preventDefault(), { once: true })
      outside?.click()
      return outside?.href
    })
    expect(leads).toMatch(/^https:[^#]*$/)
    await scripts.release()
    await isReady(page)
    expect(addressOf(page)).toBe(`/en/about/${newcomerFragment}`)
  })
})

test.describe('a failed download', () => {
  test.use({ provoked: /ERR_FAILED/ })

  for (const [lang, notice, retry, title] of [
    ['en', 'This takes longer than it should.', 'Try again', 'Which Norwegian ID number do you have?'],
    ['nb', 'Dette tar lengre tid enn det skal.', 'Prøv igjen', 'Hvilket norsk identitetsnummer har du?'],
  ] as const) {
    test(`of the scripts leaves a readable page with a retry, in ${lang}`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 })
      await page.route('**/assets/*.js', (route) => route.abort())
      await page.goto(`/${lang}/`)
      await expect(heading(page)).toBeVisible()
      await page.getByRole('link', { name: /^Start/ }).click()
      await expect(heading(page)).toHaveText(title)
      const late = page.getByText(notice)
      await expect(late).toBeHidden()
      await timePasses(page)
      await expect(late).toBeInViewport({ ratio: 1 })
      await expect(page.getByRole('button', { name: retry })).toBeInViewport({ ratio: 1 })

      await page.unroute('**/assets/*.js')
      await page.getByRole('button', { name: retry }).click()
      await isReady(page)
      await expect(heading(page)).toHaveText(title)
      await expect(late).toBeHidden()
    })
  }

  test('of the scripts on a result offers a retry that keeps the answers', async ({ page }) => {
    await page.route(entry, (route) => route.abort())
    await page.goto(`/en/result/${newcomerFragment}`)
    await expect(heading(page)).toBeHidden()
    await timePasses(page)
    await page.unroute(entry)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(heading(page)).toHaveText(/^Ask a bank for an account and BankID/)
    expect(addressOf(page)).toBe(`/en/result/${newcomerFragment}`)
  })

  test('of a part of a page is shown and announced', async ({ page }) => {
    await page.route('**/assets/Details-*.js', (route) => route.abort())
    await open(page, `/en/result/${newcomerFragment}`)
    await page.locator('summary', { hasText: 'Keep it safe' }).click()
    const words = 'The rest of this page could not be loaded.'
    await expect(page.getByRole('main')).toContainText(words)
    await expect(page.getByRole('status')).toHaveText(words)
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

/** Finishes the animations that show something after a delay, which is eight seconds. */
async function timePasses(page: Page): Promise<void> {
  const delays = await page.evaluate(() =>
    document.getAnimations().map((animation) => {
      animation.finish()
      return animation.effect?.getTiming().delay
    }),
  )
  expect(new Set(delays)).toEqual(new Set([8000]))
}

import type { Page } from '@playwright/test'
import { fetchTexts } from '../../src/i18n/languages.ts'
import { violations, weakContrast } from '../support/axe.ts'
import { expect, open, test } from '../support/browser.ts'
import { tooWide } from '../support/fitsViewport.ts'
import { states } from '../support/states.ts'

const results = Object.entries(states).filter(([name]) => name.startsWith('result'))

/** The texts of the card that are not on paper, but for what is to be pressed. */
function leftOutOfCard(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.paper *')]
      .filter(
        (each) =>
          each.children.length === 0 && each.getClientRects().length === 0 && !each.closest('.no-print, .ds-button'),
      )
      .map(({ textContent }) => textContent ?? ''),
  )
}

/** The number of A4 pages that the page prints on. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', printBackground: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0
}

/** Presses Print, without its dialog. */
async function pressPrint(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => undefined
  })
  await page.locator('.take .actions button').nth(2).click()
  // what it fetches is here: the code of the link is on the card, too
  await expect(page.locator('.take .stack button')).toBeVisible()
}

for (const [lang, colorScheme] of [
  ['en', 'light'],
  ['uk', 'dark'],
  ['ar', 'light'],
] as const) {
  test(`a card whose facts are overdue prints one page with letters that show, in ${lang}, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    await page.clock.setFixedTime(new Date('2029-06-01'))
    await open(page, `/${lang}/${states['result: order one']}`)
    await pressPrint(page)
    expect(await pagesOf(page)).toBe(1)
    await page.emulateMedia({ media: 'print', colorScheme })
    const [begin = ''] = (await fetchTexts(lang, 'sources')).stale({ date: '|' }).split('|')
    await expect(page.locator('.paper').getByText(begin.trim())).toBeVisible()
    expect(await lightLetters(page)).toEqual([])
  })

  test(`every kind of result prints one page with its code, in ${lang}, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.addInitScript(() =>
      window.addEventListener('afterprint', () => {
        document.documentElement.dataset.codes = `${document.querySelectorAll('.paper svg').length}`
      }),
    )
    for (const [name, address] of results) {
      await open(page, `/${lang}/${address}`)
      await pressPrint(page)
      expect(await pagesOf(page), name).toBe(1)
      await expect(page.locator('html'), name).toHaveAttribute('data-codes', '1')
      await page.emulateMedia({ media: 'print', colorScheme })
      expect(await leftOutOfCard(page), name).toEqual([])
      await page.emulateMedia({ media: null, colorScheme })
      expect(await page.locator('details[open]').count(), 'nothing stays open').toBe(0)
    }
  })
}

test('the printed card shows question, papers, days, services and answers, without buttons', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 1000 })
  await open(page, `/en/${states['result: order one']}`)
  await page.emulateMedia({ media: 'print' })
  const card = page.locator('.paper')
  for (const words of [
    'Order MinID. It is free.',
    'Kan jeg få konto og BankID med d-nummer og dette passet?',
    'Can I get an account and BankID with my number',
    'your identity document, an official letter',
    'Activate MinID with the letter',
    'Within 60 days of ordering. The letter may take 14 days.',
    'My tax: Free with MinID',
    'D number · under six months in Norway · adult · no eID yet',
  ]) {
    await expect(card).toContainText(words)
  }
  await expect(card.getByText('Order MinID. It is free.')).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
  expect(await tooWide(page)).toEqual([])
})

test('Print the plan adds the plan, and folds it again afterwards', async ({ page }) => {
  await open(page, `/en/${states['result: order one']}`)
  await page.emulateMedia({ colorScheme: 'dark' })
  await pressPrint(page)
  await page.getByRole('button', { name: 'Print the plan' }).click()
  await expect(page.locator('.steps details[open]')).toHaveCount(2)
  const pages = page.locator('.first a[href^="http"], .steps a[href^="http"]').filter({ visible: true })
  const shown = await pages.allTextContents()
  expect(shown.length).toBeGreaterThan(0)
  await expect(page.locator('details', { hasText: 'The eIDs, and why' })).not.toHaveAttribute('open')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.first')).toBeVisible()
  await expect(page.getByText('scan the code in the letter')).toBeVisible()
  expect(await pages.allTextContents(), 'the official pages').toEqual(shown)
  expect(await violations(page, weakContrast)).toEqual([])
  expect(await lightLetters(page)).toEqual([])
  await page.emulateMedia({ media: null })
  expect(await pagesOf(page)).toBe(2)
  await expect(page.locator('details[open]')).toHaveCount(0)
})

test('the plan on paper has no form for calendar days', async ({ page }) => {
  await open(page, `/en/${states['result: order one']}&done=orderMinid`)
  await pressPrint(page)
  await page.getByRole('button', { name: 'Print the plan' }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Done: Order MinID').first()).toBeVisible()
  await expect(page.getByText('Days for your calendar')).toBeHidden()
  await expect(page.locator('input[type=date]').filter({ visible: true })).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the start and a question print as shown, in dark letters, ${colorScheme}`, async ({ page }) => {
    for (const address of [states.start, states.document]) {
      await open(page, `/en/${address}`)
      await page.emulateMedia({ media: 'print', colorScheme })
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await tooWide(page)).toEqual([])
      expect(await lightLetters(page)).toEqual([])
      await page.emulateMedia({ media: null })
    }
  })
}

/** The texts that would fade on paper, where no background is printed. */
function lightLetters(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (texts.nextNode()) {
      const { parentElement, nodeValue } = texts.currentNode
      if (!nodeValue?.trim() || !parentElement?.checkVisibility()) continue
      const { color } = getComputedStyle(parentElement)
      if (!color.startsWith('rgb')) throw new Error(`How light is ${color}?`)
      const [red = 0, green = 0, blue = 0] = color.match(/[\d.]+/g)?.map(Number) ?? []
      if (0.3 * red + 0.6 * green + 0.1 * blue > 128) found.push(nodeValue)
    }
    return found
  })
}

import type { Page } from '@playwright/test'
import { expect, open, test } from '../support/browser.ts'
import { tooWide } from '../support/fitsViewport.ts'
import { states } from '../support/states.ts'

test('at 400 % zoom everything can still be read and pressed', async ({ page }) => {
  // 1280 x 1024 at 400 %
  await page.setViewportSize({ width: 320, height: 256 })
  for (const address of [states.start, states.services, states['result: everything'], states.about]) {
    await open(page, `/en/${address}`)
    expect(await tooWide(page), address).toEqual([])
    expect(await covered(page), address).toEqual([])
  }
})

for (const [lang, words] of [
  ['en', 'What each answer gives access to'],
  ['nb', 'Dette gir hvert svar tilgang til'],
] as const)
  test(`the answer preview fits a phone, in ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    for (const address of [states.idNumber, states.bank, states.document]) {
      await open(page, `/${lang}/${address}`)
      await page.getByText(words).click()
      const table = page.getByRole('table')
      await expect(table).toBeVisible()
      const hidden = await table.evaluate(({ scrollWidth, parentElement }) =>
        parentElement ? scrollWidth - parentElement.clientWidth : undefined,
      )
      expect(hidden, address).toBeLessThanOrEqual(0)
      const broken = await table.locator('tr').evaluateAll(
        (rows) =>
          rows.filter((row) => {
            const tops = [...row.querySelectorAll('td')].map((cell) => Math.round(cell.getBoundingClientRect().top))
            return new Set(tops).size > 1
          }).length,
      )
      expect(broken, address).toBe(0)
    }
  })

test('no page overflows at twice the text size', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 640 })
  for (const address of [states.start, states.services, states['result: everything'], states.about]) {
    await open(page, `/en/${address}`)
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    expect(await tooWide(page), address).toEqual([])
  }
})

test('on a desktop the services stand beside the guidance', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await open(page, `/en/${states['result: order one']}`)
  const [left, right] = await page
    .locator('.plan-columns > *')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()))
  expect(left?.top).toBe(right?.top)
  expect(left?.right).toBeLessThan(right?.left ?? 0)
})

test('the four keys of the start page line up', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await open(page, '/en/')
    for (const part of ['.key', 'strong', 'strong + span', 'strong + span + span']) {
      const tops = await page
        .locator(`.keys > li > ${part}`)
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)))
      const columns = width === 360 ? 2 : 4
      const rows = Array.from({ length: 4 / columns }, (_, row) => tops.slice(row * columns, (row + 1) * columns))
      expect(
        rows.map((row) => new Set(row).size),
        `${part} at ${width}`,
      ).toEqual(rows.map(() => 1))
    }
  }
})

test('the language menu lies above the page', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 740 })
    await open(page, `/en/${states.idNumber}`)
    await page.locator('.language-menu summary').click()
    const below = await page.locator('.language-menu a').evaluateAll((links) =>
      links
        .filter((link) => {
          const { left, top, width, height } = link.getBoundingClientRect()
          return !link.contains(document.elementFromPoint(left + width / 2, top + height / 2))
        })
        .map(({ textContent }) => textContent),
    )
    expect(below, `${width}`).toEqual([])
  }
})

test('the visible step numbers begin where the list starts', async ({ page }) => {
  for (const address of [states['result: order one'], states['result: ask the bank']]) {
    await open(page, `/en/${address}`)
    const lists = await page
      .locator('.steps')
      .evaluateAll((all) => all.map((list) => [(list as HTMLOListElement).start, getComputedStyle(list).counterReset]))
    for (const [start, counter] of lists) expect(counter, address).toBe(`step ${Number(start) - 1}`)
  }
})

/** The controls that another element covers when they are scrolled into view. */
function covered(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main :is(a, button, summary, input)')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' })
        const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect()
        const hit = document.elementFromPoint(left + width / 2, top + height / 2)
        return !hit || !(element.contains(hit) || hit.contains(element) || element.parentElement?.contains(hit))
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )
}

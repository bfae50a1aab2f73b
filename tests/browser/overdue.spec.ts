import type { Page } from '@playwright/test'
import { expect, isReady, test } from '../support/browser.ts'
import { states } from '../support/states.ts'

const day = 24 * 60 * 60 * 1000

/** A section of a prerendered page, with the clock set to this time. */
async function sectionAt(page: Page, time: Date) {
  await page.clock.setFixedTime(time)
  await page.goto('about:blank')
  await page.goto('/en/about/')
  await isReady(page)
  return page.getByRole('region', { name: 'What an eID is' })
}

test('a prerendered claim is marked overdue from the day after', async ({ page }) => {
  // the page shows the days whatever the clock
  const section = await sectionAt(page, new Date(0))
  const rows = await section.locator('.sources li').allTextContents()
  const due = rows
    .map((row) => row.match(/to be read again by (\d+\s\w+\s\d{4})/)?.[1]?.replace(/\s/g, ' ') ?? '')
    .sort((one, other) => Date.parse(one) - Date.parse(other))
  const last = new Date(`${due[0]} 12:00`)
  const mark = 'may be out of date'

  await expect((await sectionAt(page, last)).getByText(mark)).toHaveCount(0)
  const late = await sectionAt(page, new Date(last.getTime() + day))
  await expect(late.getByText(mark)).toBeVisible()
  await late.getByText(mark).click()
  await expect(late.getByText(/We meant to read some of these again by/)).toContainText(`by ${due[0]},`)
})

for (const [what, address] of [
  ['the start page', '/en/'],
  ['the first act', `/en/${states['result: order one']}`],
] as const) {
  test(`${what} says when its facts are overdue, and is silent before`, async ({ page }) => {
    const note = page.getByText(/^We meant to check this again by/)
    await page.clock.setFixedTime(new Date(0))
    await page.goto(address)
    await isReady(page)
    await expect(note).toHaveCount(0)
    await page.clock.setFixedTime(new Date('2029-06-01'))
    await page.reload()
    await expect(note.last()).toBeVisible()
  })
}

test('the printed card says when its facts are overdue', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2029-06-01'))
  await page.goto(`/en/${states['result: order one']}`)
  await isReady(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.paper').getByText(/^We meant to check this again by/)).toBeVisible()
})

import type { Page } from '@playwright/test'
import { recommend, sources } from '#rules'
import { fromAddress } from '../../src/wizard/address.ts'
import { expect, isReady, test } from '../support/browser.ts'
import { states } from '../support/states.ts'

// half a day before UTC, where another day is written
test.use({ timezoneId: 'Etc/GMT-12' })

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
  const last = new Date(`${due[0]} 00:30 GMT+12`)
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
    await expect(note.filter({ visible: true })).toHaveCount(1)
  })
}

test('the printed card says when its facts are overdue, and is silent before', async ({ page }) => {
  const [path, hash] = states['result: order one'].split('#')
  const { route } = recommend(fromAddress({ pathname: `/en/${path}`, hash: `#${hash}` }).answers)
  const daysOf = (steps: typeof route) => steps.flatMap((step) => step.sources.map((id) => sources[id].reviewBy)).sort()
  // what costs money is folded on the page, and not on the card
  const [due = ''] = daysOf(route.filter(({ role }) => role === 'act'))
  const last = new Date(`${due}T12:00+12:00`)
  const note = page.locator('.paper').getByText(/^We meant to check this again by/)
  await page.clock.setFixedTime(last)
  await page.goto(`/en/${states['result: order one']}`)
  await isReady(page)
  await page.emulateMedia({ media: 'print' })
  await page.waitForLoadState('networkidle')
  await expect(note).toHaveCount(0)
  await page.clock.setFixedTime(new Date(last.getTime() + day))
  await page.reload()
  await expect(note).toBeVisible()
})

import { readFileSync } from 'node:fs'
import type { Frame, Locator, Page } from '@playwright/test'
import { expect, test } from '../support/browser.ts'
import { journeys } from '../support/journeys.ts'
import { newcomerFragment } from '../support/newcomerFragment.ts'

// The page around is of another origin: the same server by another name. The host lets it frame the site, as deploy/README.md
// asks. Not every browser knows each permission that its frame is given.
test.use({ provoked: /^request to http:\/\/127\.0\.0\.1|'web-share'/ })

const snippet = /(?<=```html\n)[\s\S]*?(?=```)/.exec(readFileSync('deploy/README.md', 'utf8'))?.[0] ?? ''

const [{ answers, advice }] = journeys

test('in a page of others, the frame fits its height and leads to the result', async ({ page, baseURL }) => {
  const frame = await openFramed(page, baseURL)
  await fits(frame)
  await expect(frame.locator('.brand, .ds-skip-link, .site-footer').filter({ visible: true })).toHaveCount(0)
  await expect(frame.locator('.language-menu summary')).toBeVisible()

  await tabTo(page, frame.getByRole('link', { name: 'Start now' }))
  await page.keyboard.press('Enter')
  for (const answer of answers) {
    await isAtTop(page, frame)
    await fits(frame)
    await tabTo(page, frame.getByLabel(answer, { exact: true }))
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter') // in a field: sends the form
  }
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(advice)
  await isAtTop(page, frame)
  await fits(frame)
  expect(await toldBesidesPlaces(page)).toEqual([])
})

test('in a page of others, a press on text does not move it', async ({ page, baseURL }) => {
  const frame = await openFramed(page, baseURL)
  await frame.locator('main p').first().click()
  await expect(frame.getByRole('main')).toBeFocused()
  await fits(frame)
  expect(await page.evaluate('told.filter(({ eidFinder }) => "top" in eidFinder)')).toEqual([])
})

test('in a frame, links to other sites open in a new tab and say so', async ({ page, baseURL }) => {
  const frame = await openFramed(page, baseURL, `result/${newcomerFragment.replace('helsenorge', 'nav')}`)
  const outside = frame.locator('main a[href^="https:"]').filter({ visible: true })
  await expect(outside.first()).toBeVisible()
  const count = await outside.count()
  await expect(frame.locator('main a[target="_blank"][rel="noopener"]').filter({ visible: true })).toHaveCount(count)
  await expect(frame.getByRole('link', { name: '(opens in a new tab)' })).toHaveCount(count)
  await expect(frame.getByRole('link', { name: 'It said yes' })).not.toHaveAttribute('target')
})

/** Opens a page with the frame of deploy/README.md, below half a screen of its own; it keeps what it is told. */
async function openFramed(page: Page, site = '', place = ''): Promise<Frame> {
  const around = new URL(site.replace('localhost', '127.0.0.1'))
  const record = 'told = []; addEventListener("message", ({ data }) => told.push(data))'
  const body = `<!doctype html><title>Around</title><script>${record}</script><h1 style="height: 50vh">Around</h1>${snippet}<p style="height: 100vh">`
  await page.route(`${around.origin}/`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: body.replace('https://eid.example.no/en/', `${site}/en/${place}`),
    }),
  )
  await page.route(`${site}/en/**`, async (route) => {
    const response = await route.fetch()
    const headers = { ...response.headers(), 'content-security-policy': `frame-ancestors ${around.origin}` }
    await route.fulfill({ response, headers })
  })
  await page.goto(around.origin)
  const frame = page.frames()[1]
  if (!frame) throw new Error('The snippet in deploy/README.md makes no frame.')
  await expect(frame.locator('html[data-ready][data-framed]')).toBeAttached()
  return frame
}

/** Presses Tab until this has the focus; within a group of radios, which is one stop, the arrows. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    const at = await wanted.evaluate((element) => {
      const active = element.ownerDocument.activeElement
      return active === element ? 'there' : active?.matches('[type=radio]') ? 'among radios' : 'elsewhere'
    })
    if (at === 'there') return
    await page.keyboard.press(at === 'elsewhere' ? 'Tab' : 'ArrowDown')
  }
  throw new Error(`Tab never came to ${wanted}.`)
}

/** After a step, the focus is on the heading, and the frame begins where the window does. */
async function isAtTop(page: Page, frame: Frame): Promise<void> {
  await expect(frame.getByRole('heading', { level: 1 })).toBeFocused()
  await expect
    .poll(async () => Math.abs(Math.round((await page.locator('iframe').boundingBox())?.y ?? Number.NaN)))
    .toBe(0)
}

/** The frame is as high as what it holds. */
async function fits(frame: Frame): Promise<void> {
  const spare = () => frame.evaluate(() => innerHeight - document.documentElement.getBoundingClientRect().height)
  await expect.poll(async () => Math.floor(await spare())).toBe(0)
  expect(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0)
}

/** What the page around was told but heights, and where to scroll to. */
async function toldBesidesPlaces(page: Page): Promise<readonly string[]> {
  const told: readonly string[] = await page.evaluate('told.map((message) => JSON.stringify(message))')
  expect(told.length).toBeGreaterThan(0)
  return told.filter((message) => !/^{"eidFinder":{"height":\d+(,"top":\d+)?}}$/.test(message))
}

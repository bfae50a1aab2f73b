import type { Page } from '@playwright/test'
import { addressOf, choose, expect, heading, isReady, open, test } from '../support/browser.ts'

const atAge = '/en/age/#stay=living&idNumber=dNumber'
const answeredAge = atAge.replace('living', 'living&age=from13')
const atHave = answeredAge.replace('/age/', '/have/')

/** Answers the age question, continues, and goes back in the browser. */
async function answersAndGoesBack(page: Page): Promise<void> {
  await isReady(page)
  await choose(page, '13 to 15, or turning 13 this year')
  await proceed(page)
  await expect.poll(() => addressOf(page)).toBe(atHave)
  await page.goBack()
  await expect(page.getByLabel('13 to 15, or turning 13 this year')).toBeChecked()
  expect(addressOf(page)).toBe(answeredAge)
}

async function answersAsVisitor(page: Page): Promise<void> {
  await choose(page, 'I do not have one yet')
  await proceed(page)
  await choose(page, 'I am only visiting')
  await proceed(page)
  await choose(page, 'NAV')
  await proceed(page)
  await expect(heading(page)).toHaveText('You need no eID for a visit')
}

function proceed(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'Continue' }).click()
}

test('the guide works without storage, cookies and the clipboard', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The user has blocked this.', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, { get: refuse })
    }
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse })
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined })
  })
  await open(page, '/en/')
  expect(await page.evaluate(() => navigator.clipboard)).toBeUndefined()
  await page.getByRole('link', { name: 'Start now' }).click()
  await answersAsVisitor(page)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.locator('.take').getByText('Copy the link from here:')).toBeVisible()
})

test('the guide works where the browser refuses to change the history', async ({ page }) => {
  await page.addInitScript(() => {
    history.replaceState = history.pushState = () => {
      throw new DOMException('Attempt to use it more than 100 times per 30 seconds.', 'SecurityError')
    }
  })
  await open(page, '/en/id-number/')
  await answersAsVisitor(page)
  await page.goBack()
  await isReady(page)
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible()
})

test.describe('in a sandbox', () => {
  // the header of the test lets a page leave it
  test.use({ provoked: /can escape its sandboxing/ })

  test('the questions work where no form may be submitted', async ({ page }) => {
    await page.route('**/id-number/', async (route) => {
      const answer = await route.fetch()
      const headers = { ...answer.headers(), 'content-security-policy': 'sandbox allow-scripts allow-same-origin' }
      await route.fulfill({ response: answer, headers })
    })
    await open(page, '/en/id-number/')
    await choose(page, 'I do not have one yet')
    await proceed(page)
    await choose(page, 'I am only visiting')
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('NAV')).toBeVisible()
  })
})

test('history state from another version loses no answer', async ({ page }) => {
  const left: readonly unknown[] = [
    'text',
    7,
    [1, 2],
    { idx: 'first', key: {}, usr: 'user' },
    { idx: -5, usr: { step: 'bank' }, masked: {} },
  ]
  await open(page, atAge)
  for (const state of left) {
    await test.step(JSON.stringify(state), async () => {
      await page.evaluate((state) => history.replaceState(state, ''), state)
      await page.reload()
      await isReady(page)
      expect(addressOf(page)).toContain('/en/age/#stay=living')
      await answersAndGoesBack(page)
    })
  }
})

test('a crashed tab is restored with every answer', async ({ page, context }) => {
  await open(page, atAge)
  await answersAndGoesBack(page)
  await page.goForward()
  const address = page.url()
  const crashed = page.waitForEvent('crash')
  const browser = await context.newCDPSession(page)
  // it never resolves: the page is gone
  browser.send('Page.crash').catch(() => undefined)
  await crashed

  const restored = await context.newPage()
  await restored.goto(address)
  await isReady(restored)
  await expect(heading(restored)).toHaveText('Do you already have any of these Norwegian electronic IDs?')
  await restored.getByRole('link', { name: 'Back' }).click()
  await expect(restored.getByLabel('13 to 15, or turning 13 this year')).toBeChecked()
  expect(addressOf(restored)).toBe(answeredAge)
})

test('two tabs used at once never mix their answers', async ({ page, context }) => {
  const other = await context.newPage()
  for (const tab of [page, other]) await open(tab, '/en/id-number/')
  const [living, abroad] = ['I live in Norway, or I am moving here for more than six months', 'I live outside Norway']
  const ways = [
    [page, ['National identity number (fødselsnummer)', living, '18 or older', 'MinID', 'No']],
    [other, ['D number (D-nummer)', abroad, '16 or 17', 'Buypass ID', 'Yes, but I cannot log in yet']],
  ] as const
  for (const at of [0, 1, 2, 3, 4] as const) {
    for (const [tab, options] of ways) await choose(tab, options[at])
    for (const [tab] of ways) await proceed(tab)
  }
  await expect
    .poll(() => addressOf(page))
    .toBe('/en/document/#stay=living&age=adult&have=minid&bank=none&idNumber=nationalNumber')
  await expect
    .poll(() => addressOf(other))
    .toBe('/en/bank-answer/#stay=abroad&age=from16&have=buypass&bank=accountOnly&idNumber=dNumber')
  await page.reload()
  await other.goBack()
  await isReady(page)
  expect(addressOf(page)).toBe('/en/document/#stay=living&age=adult&have=minid&bank=none&idNumber=nationalNumber')
  await expect(other.getByLabel('Yes, but I cannot log in yet')).toBeChecked()
})

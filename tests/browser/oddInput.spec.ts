import { addressOf, choose, expect, heading, isReady, open, test } from '../support/browser.ts'

test.describe('an address that does not exist', () => {
  test.use({ provoked: /status of 404/ })

  for (const [address, target] of [
    ['/en/shoe-size/', '/en/'],
    ['/en/age/bank/', '/en/id-number/'],
    ['/shoes', '/en/'],
    ['/en/shoe-size/#idNumber=dNumber', '/en/stay/#idNumber=dNumber'],
  ] as const) {
    test(`${address} opens ${target}, with a notice`, async ({ page }) => {
      const answer = await page.goto(address)
      expect(answer?.status()).toBeGreaterThanOrEqual(400)
      await expect(page.getByRole('status').first()).toContainText('was left out')
      await expect(heading(page)).toBeVisible()
      expect(addressOf(page)).toBe(target)
    })
  }
})

test.describe('a damaged link', () => {
  test.use({ provoked: /status of 404|request that tells something/ })

  for (const link of [
    '/en/stay/%23idNumber%3DdNumber',
    '/en/stay/?utm_source=mail&idNumber=dNumber',
    '/en/stay/?fbclid=x1#idNumber=dNumber&amp;',
    '/en/stay/#IDNUMBER=DNUMBER?utm_source=chat).',
  ]) {
    test(`${link} leads where the whole one leads, and gets its address`, async ({ page }) => {
      await page.goto(link)
      await isReady(page)
      await expect(heading(page)).toHaveText('Which of these fits you best?')
      await expect(page.locator('main .notice')).toHaveCount(0)
      expect(page.url()).toMatch(/\/en\/stay\/#idNumber=dNumber$/)
    })
  }
})

test('addresses without a slash or with index.html open the same page', async ({ page }) => {
  for (const address of ['/en/stay#idNumber=dNumber', '/en/stay/index.html#idNumber=dNumber']) {
    await page.goto('about:blank')
    await page.goto(address)
    await isReady(page)
    await expect(heading(page)).toHaveText('Which of these fits you best?')
    expect(addressOf(page)).toBe('/en/stay/#idNumber=dNumber')
  }
})

test.describe('a page whose code fails to load', () => {
  test.use({ provoked: /ERR_FAILED|dynamically imported module/ })

  test('says so, and a retry keeps every answer', async ({ page }) => {
    await page.route('**/ResultPage-*.js', (route) => route.abort())
    await open(page, '/en/services/#stay=visiting&idNumber=none')
    await choose(page, 'NAV')
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(heading(page)).toHaveText('Something went wrong')
    await expect(page).toHaveTitle(/Something went wrong/)
    await page.unroute('**/ResultPage-*.js')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(heading(page)).toHaveText('You need no eID for a visit')
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the bare address offers a choice of language', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: /Norsk bokmål/ }).click()
    expect(addressOf(page)).toBe('/nb/')
  })
})

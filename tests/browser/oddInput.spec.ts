import { addressOf, choose, expect, heading, isReady, open, test } from '../support/browser.ts'

const mangled = [
  '',
  '#',
  '#=',
  '#%',
  '#%%%',
  '#&&&',
  '#idNumber',
  '#idNumber=',
  '#idNumber=%',
  '#idNumber=%E0%A4%A',
  '#idNumber=banana',
  '#idNumber=dNumber&idNumber=none',
  '#idNumber=dNumber&have=minid,foo',
  '#idNumber%3DdNumber%26have%3Dnone',
  '#idNumber%253DdNumber',
  '#idNumber=dNumber&bank=none&docum',
  '#idNumber=none&bank=none&document=passport',
  '#services=all',
  '#have=bankid',
  '#__proto__=x',
  '#constructor=prototype&toString=1',
  '#main',
  '#top',
  '#<img src=x onerror=alert(1)>=1',
  '#idNumber=<script>alert(1)</script>',
  '#\u0000=\u202e',
  '#🗝=🚪',
  `#idNumber=${'dNumber,'.repeat(100)}`,
  `#${'a=b&'.repeat(25_000)}`,
  `#${'%25'.repeat(30_000)}`,
]

for (const place of ['/en/', '/en/age/', '/en/result/', '/en/about/', '/nb/services/']) {
  test(`whatever is typed after the # on ${place}, a page stands there`, async ({ page }) => {
    await open(page, place)
    for (const fragment of mangled) {
      await test.step(fragment.slice(0, 60), async () => {
        await page.evaluate((fragment) => {
          window.location.hash = fragment
        }, fragment)
        await expect(heading(page)).toBeVisible()
        await expect(heading(page)).not.toHaveText(/Something went wrong|Noe gikk galt/)
        expect(addressOf(page).length).toBeLessThan(500)
      })
    }
    // the worst of them as the first address too
    for (const fragment of mangled.slice(-2)) {
      await open(page, place + fragment)
      expect(addressOf(page).length).toBeLessThan(500)
    }
  })
}

test.describe('an address that does not exist', () => {
  test.use({ provoked: /status of 404/ })

  for (const [address, place] of [
    ['/en/shoe-size/', '/en/'],
    ['/en/age/bank/', '/en/id-number/'],
    ['/shoes', '/en/'],
    ['/en/shoe-size/#idNumber=dNumber', '/en/have/#idNumber=dNumber'],
  ] as const) {
    test(`${address} leads to ${place}, and the page says so`, async ({ page }) => {
      const answer = await page.goto(address)
      expect(answer?.status()).toBeGreaterThanOrEqual(400)
      await expect(page.getByRole('status').first()).toContainText('was left out')
      await expect(heading(page)).toBeVisible()
      expect(addressOf(page)).toBe(place)
    })
  }
})

test('an address without the slash, and one with index.html, lead to the same page', async ({ page }) => {
  for (const address of ['/en/have#idNumber=dNumber', '/en/have/index.html#idNumber=dNumber']) {
    await page.goto('about:blank')
    await page.goto(address)
    await isReady(page)
    await expect(heading(page)).toHaveText('Do you already have any of these electronic IDs?')
    expect(addressOf(page)).toBe('/en/have/#idNumber=dNumber')
  }
})

test.describe('a Norwegian browser', () => {
  test.use({ locale: 'nn-NO' })

  test('comes from the bare address to Bokmål', async ({ page }) => {
    await page.goto('/')
    await expect(heading(page)).toHaveText('Finn riktig elektronisk ID (eID)')
    expect(addressOf(page)).toBe('/nb/')
    await expect(page.locator('html')).toHaveAttribute('lang', 'nb')
  })
})

test.describe('a page whose code does not come', () => {
  test.use({ provoked: /ERR_FAILED|dynamically imported module/ })

  test('says so, and can be tried again with every answer kept', async ({ page }) => {
    await page.route('**/ResultPage-*.js', (route) => route.abort())
    await open(page, '/en/services/#idNumber=none')
    await choose(page, 'NAV')
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(heading(page)).toHaveText('Something went wrong')
    await expect(page).toHaveTitle(/Something went wrong/)
    await page.unroute('**/ResultPage-*.js')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(heading(page)).toHaveText('First, get a Norwegian ID number')
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const [lang, start] of [
    ['en', 'Start now'],
    ['nb', 'Start nå'],
  ] as const) {
    test(`the start can be read and a question says what is missing, in ${lang}`, async ({ page }) => {
      await page.goto(`/${lang}/`)
      await expect(heading(page)).toBeVisible()
      await page.getByRole('link', { name: start }).click()
      await expect(heading(page)).toBeVisible()
      // Playwright reads no text in noscript
      const missing = page.locator('noscript p')
      await expect(missing).toBeVisible()
      await expect(missing).toContainText('JavaScript')
      await missing.locator('a').click()
      await expect(heading(page)).toBeVisible()
      expect(addressOf(page)).toBe(`/${lang}/all/`)
    })
  }

  test('the bare address lets one choose a language', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: /Norsk bokmål/ }).click()
    expect(addressOf(page)).toBe('/nb/')
  })
})

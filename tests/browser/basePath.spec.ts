import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { addressOf, choose, expect, heading, isReady, open, switchLanguage, test } from '../support/browser.ts'
import { useOtherBuild } from '../support/otherBuild.ts'

const stay = 'Which of these fits you best?'

test.describe('below a folder, for another municipality', () => {
  const settings = useOtherBuild({ name: 'base', env: { BASE_PATH: '/eid/', MUNICIPALITY: 'eksempelvik' } })

  test('every link resolves, and every policy allows what its page needs', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['scripts/build/checkPages.mjs'], { env: settings })
    expect(stdout).toContain('faults: 0')
  })

  test('robots.txt and the sitemap name addresses in the folder', () => {
    const [robots, sitemap] = ['robots.txt', 'sitemap.xml'].map((file) =>
      readFileSync(`${settings.OUT_DIR}/${file}`, 'utf8'),
    )
    expect(robots).toMatch(/^Sitemap: https?:\/\/[^/]+\/eid\/sitemap\.xml$/m)
    const listed = sitemap?.match(/(?<=<loc>)[^<]+/g) ?? []
    expect(listed.length).toBeGreaterThan(10)
    expect(listed.filter((address) => !new URL(address).pathname.startsWith('/eid/'))).toEqual([])
  })

  test('addresses stay in the folder from the start to the result and back', async ({ page }) => {
    await page.goto('/eid/')
    await isReady(page)
    expect(addressOf(page)).toBe('/eid/en/')
    await page.getByRole('link', { name: 'Start now' }).click()
    await choose(page, 'I do not have one yet')
    await page.getByRole('button', { name: 'Continue' }).click()
    await choose(page, 'I am only visiting')
    await page.getByRole('button', { name: 'Continue' }).click()
    await choose(page, 'NAV')
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(heading(page)).toHaveText('You need no eID for a visit')
    expect(addressOf(page)).toBe('/eid/en/result/#stay=visiting&services=nav&idNumber=none')

    await page.goBack()
    await expect(page.getByLabel('NAV')).toBeChecked()
    expect(addressOf(page)).toBe('/eid/en/services/#stay=visiting&services=nav&idNumber=none')
    await page.reload()
    await isReady(page)
    await expect(page.getByLabel('NAV')).toBeChecked()
    await switchLanguage(page, 'Norsk bokmål')
    await expect(page.locator('html')).toHaveAttribute('lang', 'nb')
    expect(addressOf(page)).toBe('/eid/nb/services/#stay=visiting&services=nav&idNumber=none')
    await page.getByRole('link', { name: 'Alle reglene på én side' }).click()
    await isReady(page)
    expect(addressOf(page)).toBe('/eid/nb/all/#stay=visiting&services=nav&idNumber=none')
  })

  test('the pages name the municipality, in the languages that it offers', async ({ page }) => {
    await open(page, '/eid/en/services/#stay=visiting&idNumber=none')
    await expect(page.getByLabel('Eksempelvik Municipality')).toBeVisible()
    await expect(page.locator('.language-menu li')).toHaveText(['English', 'العربية', 'Norsk bokmål', 'Polski'])
    const logo = page.getByRole('img', { name: 'Eksempelvik kommune' })
    expect(await logo.evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBeGreaterThan(0)

    await open(page, '/eid/nb/about/')
    const section = (name: string) => page.getByRole('region', { name })
    await expect(section('Tjenester du kommer til å møte')).toContainText('Eksempelvik kommune: Min side viser')
    await expect(page.getByRole('link', { name: 'post@eksempelvik.example.no' })).toBeVisible()
    await expect(page.getByRole('link', { name: /bankkonto|første månedene/ })).toHaveCount(0)
  })

  for (const address of ['/eid/en/stay#idNumber=dNumber', '/eid/en/stay/index.html#idNumber=dNumber']) {
    test(`${address} opens its page`, async ({ page }) => {
      await open(page, address)
      await expect(heading(page)).toHaveText(stay)
      expect(addressOf(page)).toBe('/eid/en/stay/#idNumber=dNumber')
    })
  }

  test('a page is hydrated as prerendered', async ({ page }) => {
    await open(page, '/eid/nb/all/#eids')
    expect(addressOf(page)).toBe('/eid/nb/all/#eids')
    await expect(page.locator('#root')).toHaveAttribute('data-path', '/nb/all/')
  })

  test.describe('an address that does not exist', () => {
    test.use({ provoked: /status of 404/ })

    test('opens the nearest reachable page, with a notice', async ({ page }) => {
      const answer = await page.goto('/eid/en/shoe-size/#idNumber=dNumber')
      expect(answer?.status()).toBe(404)
      await isReady(page)
      await expect(page.getByRole('status').first()).toContainText('was left out')
      expect(addressOf(page)).toBe('/eid/en/stay/#idNumber=dNumber')
    })
  })

  test.describe('an address that does not exist, without JavaScript', () => {
    test.use({ provoked: /status of 404/, javaScriptEnabled: false })

    test('offers the start in every language', async ({ page }) => {
      await page.goto('/eid/en/shoe-size/')
      await page.getByRole('link', { name: 'Gå til startsiden' }).click()
      expect(addressOf(page)).toBe('/eid/nb/')
    })
  })
})

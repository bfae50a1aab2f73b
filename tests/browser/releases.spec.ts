import type { Page, Route } from '@playwright/test'
import { languages } from '../../src/i18n/languages.ts'
import { addressOf, choose, expect, heading, isReady, open, switchLanguage, test } from '../support/browser.ts'

test.use({
  provoked:
    /ERR_FAILED|404|MIME type|dynamically imported module|Unexpected token|does not provide|has no component|No words in/,
})

/** What a browser gets in the place of a script that is not there any more. */
const answers: { readonly [what: string]: (route: Route) => Promise<void> } = {
  'nothing at all': (route) => route.abort(),
  'a page that says 404': (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' }),
  'a page that says 200': (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Sign in</h1>' }),
  'an empty script': (route) => route.fulfill({ contentType: 'text/javascript', body: '' }),
}

/** The first request gets neither an answer nor a failure. */
function hangOnce(): (route: Route) => Promise<void> {
  let isFirst = true
  return (route) => {
    if (!isFirst) return route.continue()
    isFirst = false
    return new Promise(() => {})
  }
}

/** The last question, in a tab whose release is replaced: of its scripts only those it has are there. */
async function openBeforeRelease(page: Page, answer: (route: Route) => Promise<void>): Promise<void> {
  await page.route('**/ResultPage-*.js', answer)
  await open(page, '/en/services/#stay=visiting&idNumber=none')
  await choose(page, 'NAV')
}

for (const [what, answer] of Object.entries(answers)) {
  test(`${what} for the script of the result leads on after one press`, async ({ page }) => {
    await openBeforeRelease(page, answer)
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(heading(page)).toHaveText('Something went wrong')
    await expect(heading(page)).toBeFocused()
    expect(addressOf(page)).toBe('/en/result/#stay=visiting&services=nav&idNumber=none')
    await page.unroute('**/ResultPage-*.js')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(heading(page)).toHaveText('You need no eID for a visit')
  })
}

test('a script that never comes is said after eight seconds, with a way on', async ({ page }) => {
  await page.clock.install()
  await openBeforeRelease(page, hangOnce())
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(heading(page)).toHaveText('Loading …')
  await expect(heading(page)).toBeFocused()
  const late = page.locator('main').getByText('This takes longer than it should.')
  await page.clock.fastForward(4000)
  await expect(late).toHaveCount(0)
  await page.clock.fastForward(4000)
  await expect(late).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'This takes longer' })).toBeAttached()
  await page.locator('main').getByRole('button', { name: 'Try again' }).click()
  await expect(heading(page)).toHaveText('You need no eID for a visit')
})

test('words that never come leave the page as it is, and say so', async ({ page }) => {
  await page.clock.install()
  await open(page, '/en/stay/#idNumber=dNumber')
  await page.route('**/assets/core-*.js', hangOnce())
  await page.getByLabel('I am only visiting').check()
  await switchLanguage(page, 'Polski')
  await page.clock.fastForward(8100)
  await expect(page.locator('main').getByText('This takes longer than it should.')).toBeVisible()
  await expect(page.getByLabel('I am only visiting')).toBeChecked()
  await expect(page.locator('.language-menu[open]')).toHaveCount(0)
  await page.locator('main').getByRole('button', { name: 'Try again' }).click()
  await isReady(page)
  expect(addressOf(page)).toBe('/pl/stay/#idNumber=dNumber')
})

test('Continue focuses the next heading while the words of a language never come', async ({ page }) => {
  await open(page, '/en/stay/#idNumber=dNumber')
  await page.route('**/assets/core-*.js', () => new Promise(() => {}))
  await switchLanguage(page, 'Polski')
  await choose(page, 'I am only visiting')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(heading(page)).toHaveText('How old is the person who needs the eID?')
  await expect(heading(page)).toBeFocused()
})

test('a late notice in the words of another language says which', async ({ page }) => {
  await page.clock.install()
  await open(page, '/nb/stay/#idNumber=dNumber')
  await page.route('**/assets/errors-*.js', (route) => route.abort())
  await page.route('**/assets/AboutPage-*.js', () => new Promise(() => {}))
  await switchLanguage(page, 'Polski')
  await expect(page.locator('html[lang=pl]')).toBeAttached()
  await page.locator('.site-links a[href*="/about/"]').click()
  await page.clock.fastForward(8100)
  const retry = page.locator('main').getByRole('button', { name: 'Prøv igjen' })
  await expect(retry).toBeVisible()
  await expect(retry).toHaveAttribute('lang', 'nb')
  await expect(page.locator('main .notice[lang=nb]').getByText('Dette tar lengre tid')).toBeVisible()
})

test('Back leads on from a page to read that an interrupted start left as it stands', async ({ page }) => {
  await open(page, '/en/')
  // without scrolling, which would be kept
  await page.getByRole('link', { name: 'All the rules on one page' }).dispatchEvent('click')
  await expect(heading(page)).toHaveText('All the rules on one page')
  await page.route('**/assets/AllPage-*.js', () => new Promise(() => {}))
  await page.reload({ waitUntil: 'commit' })
  // the router's own key goes first of all
  await expect.poll(() => page.evaluate(() => window.history.state.key)).toBeUndefined()
  await page.unroute('**/assets/AllPage-*.js')
  await page.reload()
  await page.goBack()
  await expect(heading(page)).toHaveText('Find the right electronic ID (eID)')
})

test('Back from a failure shows the page before it, with its heading in focus', async ({ page }) => {
  await openBeforeRelease(page, (route) => route.abort())
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(heading(page)).toHaveText('Something went wrong')
  await page.goBack()
  await expect(heading(page)).toHaveText('Which services do you want to use?')
  await expect(heading(page)).toBeFocused()
  await expect(page.getByLabel('NAV')).toBeChecked()
})

test('Back from a failure to a language whose words are not here waits for them', async ({ page }) => {
  await open(page, '/en/id-number/')
  await switchLanguage(page, languages.uk.name)
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk')
  await page.reload()
  await isReady(page)
  await page.route('**/AboutPage-*.js', (route) => route.abort())
  await page.locator('footer a[href*="/about/"]').click()
  await expect(page.locator('.message button')).toBeVisible()
  await page.evaluate(() => window.history.go(-2))
  await expect(heading(page)).toHaveText('Which Norwegian ID number do you have?')
})

test('a failed part of a page offers to load it again', async ({ page }) => {
  await page.route('**/Details-*.js', (route) => route.abort())
  await open(page, '/en/result/#stay=visiting&services=nav&idNumber=none')
  await page.locator('.more > summary, details.more > summary').first().click()
  await expect(page.locator('main').getByText('The rest of this page could not be loaded.')).toBeVisible()
  await page.unroute('**/Details-*.js')
  await page.locator('main').getByRole('button', { name: 'Try again' }).click()
  await isReady(page)
  await expect(heading(page)).toHaveText('You need no eID for a visit')
})

for (const path of ['/', '/shoes/']) {
  test(`${path} shows the languages when no script comes`, async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort())
    await page.goto(path)
    const list = page.locator('main a').first()
    await expect(list).toBeHidden()
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish()
    })
    await expect(list).toBeVisible()
  })
}

import { addressOf, choose, expect, heading, open, switchLanguage, test } from '../support/browser.ts'
import { journeys } from '../support/journeys.ts'
import { newcomerFragment } from '../support/newcomerFragment.ts'

for (const { lang, start, next, answers, advice, act } of journeys) {
  test.describe(`on a phone, in ${lang}`, () => {
    test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })

    test('taps lead from the start to the result, and nothing is stored', async ({ page, context }) => {
      await open(page, `/${lang}/`)
      await page.getByRole('link', { name: start }).tap()
      for (const answer of answers) {
        const question = await heading(page).textContent()
        await choose(page, answer)
        await page.getByRole('button', { name: next }).tap()
        await expect(heading(page)).not.toHaveText(question ?? '')
        expect(await page.evaluate(() => window.scrollY), 'a new page starts at its top').toBe(0)
      }
      await expect(heading(page)).toHaveText(advice)
      await expect(page).toHaveTitle(advice)
      await expect(page.locator('.first').getByText(act)).toBeVisible()
      expect(addressOf(page)).toBe(`/${lang}/result/${newcomerFragment}`)
      expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
        '',
        0,
        0,
      ])
      expect(await context.cookies()).toEqual([])
    })
  })
}

test('Back, Forward and reload keep every choice', async ({ page }) => {
  await open(page, '/en/')
  await page.getByRole('link', { name: 'Start now' }).click()
  for (const answer of [
    'D number (D-nummer)',
    'I live in Norway, or I am moving here for more than six months',
    '13 to 15, or turning 13 this year',
    'None of these',
  ]) {
    const question = await heading(page).textContent()
    await choose(page, answer)
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(heading(page)).not.toHaveText(question ?? '')
  }
  await expect(page).toHaveURL(/\/bank\/#stay=living&age=from13&have=none&idNumber=dNumber$/)

  await page.goBack()
  await expect(page.getByLabel('None of these')).toBeChecked()
  await expect(heading(page)).toBeFocused()
  await page.goBack()
  await expect(page.getByLabel('13 to 15, or turning 13 this year')).toBeChecked()
  await page.reload()
  await expect(page.getByLabel('13 to 15, or turning 13 this year')).toBeChecked()
  await page.goForward()
  await expect(page.getByLabel('None of these')).toBeChecked()
  await page.goForward()
  await expect(heading(page)).toHaveText('Do you have a Norwegian bank account?')
  await page.reload()
  await expect(heading(page)).toHaveText('Do you have a Norwegian bank account?')

  await page.getByRole('link', { name: 'Back' }).click()
  await expect(page.getByLabel('None of these')).toBeChecked()
  await page.goBack()
  await expect(heading(page)).toHaveText('Do you have a Norwegian bank account?')
})

test('a shared link opens the same result, in the other language too', async ({ page }) => {
  await open(page, `/en/result/${newcomerFragment}`)
  const words = await page.getByRole('main').innerText()
  await open(page, `/en/result/${newcomerFragment}`)
  expect(await page.getByRole('main').innerText()).toBe(words)

  await switchLanguage(page, 'Norsk bokmål')
  await expect(page.locator('html')).toHaveAttribute('lang', 'nb')
  expect(addressOf(page)).toBe(`/nb/result/${newcomerFragment}`)
  await expect(heading(page)).toBeFocused()
})

test('an option responds to its box, its label and its whole card', async ({ page }) => {
  await open(page, '/en/id-number/')
  const option = page.getByRole('radio', { name: 'D number (D-nummer)', exact: true })
  const other = page.getByRole('radio', { name: 'I do not have one yet', exact: true })
  await option.check()
  await expect(option).toBeChecked()
  await page.locator('label', { hasText: 'I do not have one yet' }).click()
  await expect(other).toBeChecked()
  await choose(page, 'D number (D-nummer)')
  await expect(other).not.toBeChecked()
})

test('Copy link copies the address, or says that it cannot', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, `/en/result/${newcomerFragment}`)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.locator('.take').getByText('The link is copied.')).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('The link is copied.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('No', 'NotAllowedError'))
  })
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.locator('.take').getByText('Copy the link from here:')).toBeVisible()
})

test('Copy link shows the link when the browser never answers', async ({ page }) => {
  await page.clock.install()
  await open(page, `/en/result/${newcomerFragment}`)
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => new Promise(() => undefined)
  })
  await page.getByRole('button', { name: 'Copy link' }).click()
  await page.clock.fastForward(3000)
  await expect(page.locator('.take').getByText('Copy the link from here:')).toBeVisible()
})

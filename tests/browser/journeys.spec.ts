import type { Page } from '@playwright/test'
import { addressOf, choose, expect, heading, open, test } from '../support/browser.ts'

const newcomer = '#idNumber=dNumber&stay=living&age=adult&have=none&bank=none&document=passport&services=helsenorge'

const journeys = [
  {
    lang: 'en',
    start: 'Start now',
    next: 'Continue',
    answers: [
      'D number (D-nummer)',
      'I live in Norway, or I am moving here for more than six months',
      '18 or older',
      'None of these',
      'No',
      'A valid passport with a chip (not an emergency passport)',
      'Helsenorge',
    ],
    advice: /^Ask a bank for an account and BankID/,
    act: 'Ask a bank for an account and BankID',
  },
  {
    lang: 'nb',
    start: 'Start nå',
    next: 'Fortsett',
    answers: [
      'D-nummer',
      'Jeg bor i Norge, eller jeg flytter hit for mer enn seks måneder',
      '18 år eller eldre',
      'Ingen av disse',
      'Nei',
      'Gyldig pass med chip (ikke nødpass)',
      'Helsenorge',
    ],
    advice: /^Be en bank om konto og BankID/,
    act: 'Be en bank om konto og BankID',
  },
] as const

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
      expect(addressOf(page)).toBe(`/${lang}/result/${newcomer}`)
      expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
        '',
        0,
        0,
      ])
      expect(await context.cookies()).toEqual([])
    })
  })

  test(`the keyboard alone leads to the result, in ${lang}`, async ({ page }) => {
    await open(page, `/${lang}/`)
    const [idNumber, stay, age, have, bank, document, services] = answers
    await tabTo(page, start)
    await page.keyboard.press('Enter')

    // a group of radios is one stop: Tab to it, arrows within it
    await atQuestion(page, 'id-number')
    await tabToOption(page)
    await page.keyboard.press('ArrowDown')
    await expect(page.getByLabel(idNumber, { exact: true })).toBeChecked()
    await tabTo(page, next)
    await page.keyboard.press('Enter')

    await atQuestion(page, 'stay')
    await tabToOption(page)
    await page.keyboard.press('Space')
    await expect(page.getByLabel(stay, { exact: true })).toBeChecked()
    await page.keyboard.press('Enter')

    await atQuestion(page, 'age')
    await tabToOption(page)
    await page.keyboard.press('Space')
    await expect(page.getByLabel(age, { exact: true })).toBeChecked()
    await page.keyboard.press('Enter')

    await atQuestion(page, 'have')
    await tabToOption(page, have)
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter') // in a field: sends the form

    await atQuestion(page, 'bank')
    await tabToOption(page)
    await page.keyboard.press('ArrowUp') // from the first to the last
    await expect(page.getByLabel(bank, { exact: true })).toBeChecked()
    await tabTo(page, next)
    await page.keyboard.press('Space')

    await atQuestion(page, 'document')
    await tabToOption(page)
    await page.keyboard.press('Space')
    await expect(page.getByLabel(document, { exact: true })).toBeChecked()
    await page.keyboard.press('Enter')

    await atQuestion(page, 'services')
    await tabToOption(page, services)
    await page.keyboard.press('Space')
    await tabTo(page, next)
    await page.keyboard.press('Enter')

    await expect(heading(page)).toHaveText(advice)
    await expect(heading(page)).toBeFocused()
    expect(addressOf(page)).toBe(`/${lang}/result/${newcomer}`)
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
  await expect(page).toHaveURL(/\/bank\/#idNumber=dNumber&stay=living&age=from13&have=none$/)

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
  await open(page, `/en/result/${newcomer}`)
  const words = await page.getByRole('main').innerText()
  await open(page, `/en/result/${newcomer}`)
  expect(await page.getByRole('main').innerText()).toBe(words)

  await page.getByRole('link', { name: 'Norsk bokmål' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'nb')
  expect(addressOf(page)).toBe(`/nb/result/${newcomer}`)
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
  await open(page, `/en/result/${newcomer}`)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.locator('.take').getByText('The link is copied.')).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('The link is copied.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('No', 'NotAllowedError'))
  })
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.locator('.take').getByText('The link could not be copied.')).toBeVisible()
})

async function atQuestion(page: Page, segment: string): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/${segment}/`))
  await expect(heading(page)).toBeFocused()
}

/** Presses Tab until a link or button with these words has focus. Every stop on the way must be seen. */
function tabTo(page: Page, words: string): Promise<void> {
  return tabUntil(page, (stop) => stop.words === words)
}

/** Presses Tab until an option has focus; any, or the one with this label. */
function tabToOption(page: Page, label?: string): Promise<void> {
  return tabUntil(page, (stop) => stop.isOption && (label === undefined || stop.words === label))
}

type Stop = { words: string; isOption: boolean; isSeen: boolean }

async function tabUntil(page: Page, isThere: (stop: Stop) => boolean): Promise<void> {
  const passed: string[] = []
  while (passed.length < 40) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate((): Stop => {
      const element = document.activeElement as HTMLElement
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined
      // an option shows focus on its card
      const isSeen = [element, label && element.parentElement].some((shown) => {
        if (!shown) return false
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(shown)
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
      })
      return { words: (label ?? element).innerText.trim(), isOption: label !== undefined, isSeen }
    })
    expect(stop.isSeen, `focus is seen on "${stop.words}"`).toBe(true)
    if (isThere(stop)) return
    passed.push(stop.words)
  }
  throw new Error(`Tab never came there. It passed: ${passed.join(' | ')}`)
}

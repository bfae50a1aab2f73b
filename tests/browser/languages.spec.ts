import type { Page } from '@playwright/test'
import { fetchTexts, type Lang, langs, languages } from '../../src/i18n/languages.ts'
import { violations } from '../support/axe.ts'
import { expect, heading, isReady, open, switchLanguage, test, unfold } from '../support/browser.ts'
import { fitsPhone } from '../support/fitsViewport.ts'
import { isHydrated, rememberServerHeader } from '../support/hydration.ts'
import { states } from '../support/states.ts'
import { thoroughLangs } from '../support/thoroughLangs.ts'

const others = langs.filter((lang) => !(thoroughLangs as readonly Lang[]).includes(lang))
const shown = ['start', 'have', 'services', 'result: ask for an account', 'result: order one', 'compare'] as const

for (const lang of others) {
  test(`${lang}: from the start to a first question, and to English and back`, async ({ page }) => {
    const { questions, start, ui } = await fetchTexts(lang, 'core')
    await open(page, `/${lang}/`)
    await page.getByRole('link', { name: start.button }).click()
    await expect(heading(page)).toHaveText(spoken(questions.idNumber.title))
    await page.getByLabel(spoken(questions.idNumber.options.dNumber)).check()
    await page.getByRole('button', { name: ui.next, exact: true }).click()
    await expect(heading(page)).toHaveText(spoken(questions.stay.title))
    await page.getByRole('link', { name: spoken(ui.original) }).click()
    await expect(heading(page)).toHaveText('Which of these fits you best?')
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
    await switchLanguage(page, languages[lang].name)
    await expect(heading(page)).toHaveText(spoken(questions.stay.title))
    await expect(page.locator('html')).toHaveAttribute('dir', languages[lang].dir)
    await expect(page).toHaveURL(new RegExp(`/${lang}/stay/#idNumber=dNumber$`))
  })

  test(`${lang}: pages hydrate, pass axe, fit a phone, and hold no English`, async ({ page }) => {
    await rememberServerHeader(page)
    for (const state of shown) {
      await test.step(state, async () => {
        await open(page, `/${lang}/${states[state]}`)
        await isReady(page)
        expect(await isHydrated(page)).toBe(true)
        expect(await violations(page)).toEqual([])
        await unfold(page)
        await fitsPhone(page)
        expect(await english(page)).toEqual([])
        await expect(page.locator('.unread-translation')).toBeVisible()
      })
    }
  })
}

/** What is marked as English, but for its own name in the menu. */
function english(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body [lang=en]:not(li)')].map((element) => element.textContent ?? ''),
  )
}

function spoken(text: string): string {
  return text.replace(/[{}]/g, '')
}

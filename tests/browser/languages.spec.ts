import type { Page } from '@playwright/test'
import { type Answers, retrace } from '#rules'
import { fetchTexts, langs, languages } from '../../src/i18n/languages.ts'
import { violations } from '../support/axe.ts'
import { expect, heading, holdDownload, isReady, open, switchLanguage, test, unfold } from '../support/browser.ts'
import { fitsPhone } from '../support/fitsViewport.ts'
import { optionsFor } from '../support/questionTexts.ts'
import { states } from '../support/states.ts'

const others = langs.filter((lang) => lang !== 'en')

const newcomer: Answers = {
  idNumber: 'dNumber',
  stay: 'living',
  age: 'adult',
  have: [],
  bank: 'none',
  document: 'passport',
  services: ['helsenorge'],
}

for (const lang of others) {
  test(`${lang}: from the start to a result, with no English on the way`, async ({ page }) => {
    const texts = await fetchTexts(lang, 'core')
    const { questions, start, ui } = texts
    await open(page, `/${lang}/`)
    await fitsWithoutEnglish(page)
    await page.getByRole('link', { name: start.button }).click()
    for (const question of retrace(newcomer).asked) {
      await expect(heading(page)).toHaveText(spoken(questions[question].title))
      await fitsWithoutEnglish(page)
      for (const option of optionsFor(question, newcomer, texts))
        await page.getByLabel(spoken(option), { exact: true }).check()
      await page.getByRole('button', { name: ui.next, exact: true }).click()
    }
    await expect(page).toHaveURL(new RegExp(`/${lang}/result/#.*&services=helsenorge&idNumber=dNumber$`))
    await isReady(page)
    await expect(page.locator('.unread-translation')).toBeVisible({ visible: !languages[lang].isReviewed })
    await unfold(page)
    await fitsWithoutEnglish(page)
    expect(await violations(page)).toEqual([])
    await open(page, `/${lang}/${states.compare}`)
    await unfold(page)
    await fitsWithoutEnglish(page)
  })

  test(`${lang}: the English page and the menu keep the answers`, async ({ page }) => {
    const { questions, ui } = await fetchTexts(lang, 'core')
    await open(page, `/${lang}/${states.stay}`)
    if (languages[lang].isReviewed) await switchLanguage(page, languages.en.name)
    else await page.getByRole('link', { name: spoken(ui.original) }).click()
    await expect(heading(page)).toHaveText('Which of these fits you best?')
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
    await switchLanguage(page, languages[lang].name)
    await expect(heading(page)).toHaveText(spoken(questions.stay.title))
    await expect(page.locator('html')).toHaveAttribute('dir', languages[lang].dir)
    await expect(page).toHaveURL(new RegExp(`/${lang}/stay/#idNumber=dNumber$`))
  })
}

test('a switch of language keeps a choice that is not sent', async ({ page }) => {
  await open(page, '/en/id-number/')
  await page.getByLabel('D number').check()
  const words = await holdDownload(page, '**/assets/core-*.js')
  await switchLanguage(page, languages.pl.name)
  await words.requested
  await expect(page.getByLabel('D number')).toBeChecked()
  await words.release()
  const { questions } = await fetchTexts('pl', 'core')
  await expect(heading(page)).toHaveText(spoken(questions.idNumber.title))
  await expect(page.getByLabel(spoken(questions.idNumber.options.dNumber))).toBeChecked()
})

test('from right to left, English, Norwegian and addresses run from left to right', async ({ page }) => {
  for (const path of ['accessibility/', 'how/', states['result: order one']]) {
    await open(page, `/ar/${path}`)
    await unfold(page)
    expect(await directions(page), path).toEqual(['ltr'])
  }
  await page.getByRole('button', { name: 'QR' }).click()
  await expect(page.locator('.take')).toContainText(page.url())
  expect(await directions(page)).toEqual(['ltr'])
})

test('from right to left, drawn marks keep their distance to the start of the text', async ({ page }) => {
  const address = states['result: order one']
  await open(page, `/en/${address}`)
  const expected = await placesOfMarks(page)
  expect(expected.length).toBeGreaterThan(0)
  await open(page, `/ar/${address}`)
  expect(await placesOfMarks(page)).toEqual(expected)
})

test('from right to left, arrows point the other way', async ({ page }) => {
  const turned = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((each) => {
        const mark = each.matches('.back') ? '::before' : '::after'
        return getComputedStyle(each, mark).transform
      })
  for (const [address, arrow] of [
    [states.start, '.arrow'],
    [states.stay, '.back'],
    [states.compare, '.back'],
  ] as const) {
    await open(page, `/en/${address}`)
    const way = await turned(arrow)
    await open(page, `/ar/${address}`)
    expect(await turned(arrow), address).not.toBe(way)
  }
})

/** The pseudo-elements with an absolute position, each with its distance to the side on which the text starts, and that of the text. */
function placesOfMarks(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('main *')].flatMap((each) =>
      ['::before', '::after'].flatMap((mark) => {
        const { content, position, direction, left, right } = getComputedStyle(each, mark)
        if (content === 'none' || position !== 'absolute') return []
        const { paddingInlineStart } = getComputedStyle(each)
        return [
          `${each.localName}.${each.className}${mark} ${direction === 'rtl' ? right : left} ${paddingInlineStart}`,
        ]
      }),
    )
    return [...new Set(all)].sort()
  })
}

/** In which directions English, Norwegian and addresses run. */
function directions(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isAddress = ({ children, textContent }: Element) => children.length === 0 && textContent?.includes('://')
    const all = [...document.querySelectorAll('main *')]
    const ltr = all.filter((each) => each.matches('[lang=en], [lang=nb]') || isAddress(each))
    return [...new Set(ltr.map((each) => getComputedStyle(each).direction))]
  })
}

/** Expects a page without English, that fits a phone. */
async function fitsWithoutEnglish(page: Page): Promise<void> {
  expect(await english(page)).toEqual([])
  await fitsPhone(page)
}

/** What is marked as English, but for its own name in the menu. */
function english(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body [lang=en]:not(li)')].map((element) => element.textContent ?? ''),
  )
}

/** A text as it is found on the page: without marks, and without the isolates of plain text. */
function spoken(text: string): string {
  return text.replace(/[{}\u2068\u2069]/g, '')
}

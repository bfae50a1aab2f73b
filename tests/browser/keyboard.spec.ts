import type { Page } from '@playwright/test'
import { addressOf, expect, heading, open, test } from '../support/browser.ts'
import { journeys } from '../support/journeys.ts'
import { newcomerFragment } from '../support/newcomerFragment.ts'
import { states } from '../support/states.ts'

for (const { lang, start, next, answers, advice } of journeys) {
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
    expect(addressOf(page)).toBe(`/${lang}/result/${newcomerFragment}`)
  })
}

test('every tab stop shows its focus in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  for (const address of ['services/#stay=visiting&idNumber=none', states['result: order one'], 'all/']) {
    await open(page, `/en/${address}`)
    await tabUntil(page, ({ isLast }) => isLast)
  }
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

/** `isLast`: nothing comes after it. */
type Stop = { words: string; isOption: boolean; isSeen: boolean; isLast: boolean }

async function tabUntil(page: Page, isThere: (stop: Stop) => boolean): Promise<void> {
  const passed: string[] = []
  while (passed.length < 100) {
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
      const isLast = element === [...document.querySelectorAll('a[href]')].at(-1)
      return { words: (label ?? element).innerText.trim(), isOption: label !== undefined, isSeen, isLast }
    })
    expect(stop.isSeen, `focus is seen on "${stop.words}"`).toBe(true)
    if (isThere(stop)) return
    passed.push(stop.words)
  }
  throw new Error(`Tab never came there. It passed: ${passed.join(' | ')}`)
}

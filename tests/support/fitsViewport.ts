import { expect, type Page } from '@playwright/test'

/** The smallest touch target, in CSS pixels. */
const target = 44

/** Screens, in CSS pixels: the narrowest phone that every page must fit, and a common desktop. */
const phone = { width: 320, height: 640 }
export const desk = { width: 1280, height: 720 }

/** Expects that on the narrowest phone nothing overflows and every control is large enough. */
export async function fitsPhone(page: Page): Promise<void> {
  await page.setViewportSize(phone)
  expect(await tooWide(page)).toEqual([])
  expect(await tooSmall(page)).toEqual([])
}

/** The elements that overflow a page which scrolls sideways. */
export function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    )
    return [`${scrollWidth} > ${clientWidth}`, ...wide.slice(0, 8).map((element) => element.outerHTML.slice(0, 120))]
  })
}

/** Neighbours on one line whose words run together, as in "AnswerChange". */
export function runningTogether(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isSeen = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().width > 1
    const wordsOf = (element: Element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      return [...range.getClientRects()].filter(({ width }) => width > 0)
    }
    const found: string[] = []
    for (const one of document.querySelectorAll('main *')) {
      // text between two elements brings its own blanks
      const other = one.nextSibling
      if (!(other instanceof HTMLElement) || !isSeen(one) || !isSeen(other)) continue
      const [before, after] = [one.textContent ?? '', other.textContent ?? '']
      if (!/[\p{L}\p{N})]$/u.test(before) || !/^[\p{L}\p{N}]/u.test(after)) continue
      const [left, right] = [wordsOf(one).at(-1), wordsOf(other)[0]]
      if (!left || !right || Math.min(left.bottom, right.bottom) <= Math.max(left.top, right.top)) continue
      const gap = Math.max(right.left - left.right, left.left - right.right)
      if (gap < 2) found.push(`${before.slice(-20)}|${after.slice(0, 20)}`)
    }
    return found
  })
}

/** Buttons, options, summaries and links outside text that are smaller than the target. */
function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate((target) => {
    const standsInText = (link: Element) => {
      const around = link.closest('p, li, dd, td')
      return around !== null && around.textContent?.trim() !== link.textContent?.trim()
    }
    const isShown = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().width > 1
    const pressable = [
      ...document.querySelectorAll('button, summary'),
      ...[...document.querySelectorAll('input')].map((input) => input.parentElement as Element),
      // that stands beside the answer it changes, and is pressed by itself
      ...document.querySelectorAll('.answers-line li > a'),
      ...[...document.querySelectorAll('a')].filter((link) => !standsInText(link)),
    ]
    return pressable
      .filter(isShown)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < target - 0.5 || box.height < target - 0.5)
      .map(
        ({ element, box }) =>
          `${Math.round(box.width)} x ${Math.round(box.height)}: ${element.outerHTML.slice(0, 150)}`,
      )
  }, target)
}

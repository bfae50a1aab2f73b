import type { Page } from '@playwright/test'

/**
 * The words that the edge of a box breaks in two, and those that stand beside the page. The Chromium of the tests cannot
 * hyphenate: what another browser would part with a hyphen, a long word where `hyphens` allows it, is no fault. Nor are
 * addresses and code, which may break anywhere.
 */
export function brokenWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    /** As `hyphenate-limit-chars` in base.css. */
    const fewestLetters = 9
    const { clientWidth } = document.documentElement
    const isRead = (element: Element) =>
      element.checkVisibility() && !element.closest('.sr-only, .ds-skip-link, svg, code, noscript, thead')
    const mayBeParted = (word: string, rects: readonly DOMRect[], element: Element) =>
      word.length >= fewestLetters &&
      rects.reduce((sum, { width }) => sum + width, 0) > clientWidth * 0.45 &&
      getComputedStyle(element).hyphens === 'auto'

    const found: string[] = []
    const range = document.createRange()
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { currentNode: text } = texts
      const { nodeValue, parentElement } = text
      if (!nodeValue?.trim() || !parentElement || !isRead(parentElement)) continue
      range.selectNodeContents(text)
      const { left: start, right: end, height } = range.getBoundingClientRect()
      const isOneLine = height < 1.5 * (range.getClientRects()[0]?.height ?? 0)
      if (isOneLine && start >= -0.5 && end <= clientWidth + 0.5) continue
      for (const { 0: token, index } of nodeValue.matchAll(/\S+/g)) {
        if (/[./].*\p{L}/u.test(token)) continue
        for (const { 0: word, index: at } of token.matchAll(/\p{L}[\p{L}\p{M}]+/gu)) {
          range.setStart(text, index + at)
          range.setEnd(text, index + at + word.length)
          const rects = [...range.getClientRects()].filter(({ width }) => width > 0)
          const [first] = rects
          const isBroken = rects.some(({ top }) => first && top > first.bottom - 1)
          if (isBroken && !mayBeParted(word, rects, parentElement)) found.push(`broken: ${word} in "${nodeValue}"`)
          if (rects.some(({ left, right }) => left < -0.5 || right > clientWidth + 0.5)) found.push(`beside: ${word}`)
        }
      }
    }
    return found
  })
}

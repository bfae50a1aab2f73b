import type { Page } from '@playwright/test'

/** What a person sees and can press, and what the document knows. */
export type Sight = {
  /** The headings that can be seen. */
  readonly headings: readonly string[]
  /** True while a page or a part of one says that it is on its way. */
  readonly isLoading: boolean
  /** The language that the document says it is in. */
  readonly lang: string
  readonly address: string
  /** The path that was prerendered, where this document has one. */
  readonly prerendered: string | undefined
  readonly isReady: boolean
  readonly isParsed: boolean
  /** The buttons that load the page again, each with the language of where it stands. */
  readonly retries: readonly { readonly text: string; readonly lang: string }[]
  /** The ids of the options that are ticked. */
  readonly ticked: readonly string[]
  /** What can be pressed, among what was asked for. */
  readonly pressable: readonly string[]
  readonly isFocusLost: boolean
  /** True while the document is the one that was marked. */
  readonly isMarked: boolean
}

/** Any button that loads the page again. */
export const retryButton = '[data-reload], .message button'

export function look(page: Page, selectors: readonly string[], loading: readonly string[]): Promise<Sight> {
  return page.evaluate(
    ({ selectors, loading, retryButton }) => {
      const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true })
      const seen = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(isSeen)
      const textOf = (element: Element) => element.textContent.replace(/\s/g, ' ')
      const { documentElement: root, activeElement, readyState } = document
      return {
        headings: seen('h1').map(textOf),
        isLoading: loading.some((text) => document.querySelector('main')?.innerText.includes(text)),
        lang: root.lang,
        address: window.location.pathname + window.location.hash,
        prerendered: document.getElementById('root')?.dataset.path,
        isReady: 'ready' in root.dataset,
        isParsed: readyState !== 'loading',
        retries: seen(retryButton).map((button) => ({
          text: textOf(button),
          lang: button.closest<HTMLElement>('[lang]')?.lang ?? '',
        })),
        ticked: [...document.querySelectorAll('input:checked')].map(({ id }) => id),
        pressable: selectors.filter((selector) => seen(selector).length > 0),
        isFocusLost: activeElement === null || activeElement === document.body,
        isMarked: 'marked' in window,
      }
    },
    { selectors, loading, retryButton },
  )
}

/** Marks the document, so that it can be told from the next one. */
export function mark(page: Page): Promise<void> {
  return page.evaluate(() => void Object.assign(window, { marked: true }))
}

/** Lets eight seconds pass: for timers, and for the styles that wait as long. */
export async function letEightSecondsPass(page: Page): Promise<void> {
  await page.clock.fastForward(8000)
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish()
  })
}

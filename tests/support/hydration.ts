import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** The header of the prerendered page. */
    serverHeader: Element | null
  }
}

/** Makes each page remember its prerendered header, before any module runs. */
export async function rememberServerHeader(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      window.serverHeader ??= document.querySelector('.site-header')
    })
  })
}

/** True when React has kept the prerendered header, and has not rendered another. */
export function isHydrated(page: Page): Promise<boolean> {
  return page.evaluate(
    () => window.serverHeader !== null && window.serverHeader === document.querySelector('.site-header'),
  )
}

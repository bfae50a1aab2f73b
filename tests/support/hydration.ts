import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** The header as it came with the file. */
    serverHeader: Element | null
  }
}

/** From now on, each page remembers what came with its file: after that is read, and before any module runs. */
export async function rememberServerHeader(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      window.serverHeader ??= document.querySelector('.site-header')
    })
  })
}

/** True when React has taken over what came with the file, and has not put its own in its place. */
export function isHydrated(page: Page): Promise<boolean> {
  return page.evaluate(
    () => window.serverHeader !== null && window.serverHeader === document.querySelector('.site-header'),
  )
}

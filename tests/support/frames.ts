import type { Page } from '@playwright/test'

/** Waits until some frames were painted. */
export async function frames(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let left = 3; left > 0; left--) await new Promise((resolve) => requestAnimationFrame(resolve))
  })
}

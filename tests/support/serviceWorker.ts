import { expect, type Page } from '@playwright/test'

/** The paths that are kept for later. */
export function kept(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const requests = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })
}

/** The releases of which something is kept, the oldest first. */
export function releases(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ').at(-1) ?? ''))
}

/**
 * Returns what looks for a new worker, and waits until it is in charge. A browser stops the old one when it finds the time, which
 * may take a minute: here it is stopped at once.
 */
export async function workerUpdates(page: Page): Promise<() => Promise<void>> {
  const devtools = await page.context().newCDPSession(page)
  const versions = new Map<string, { readonly versionId: string; readonly status: string }>()
  devtools.on('ServiceWorker.workerVersionUpdated', ({ versions: changed }) => {
    for (const version of changed) versions.set(version.versionId, version)
  })
  await devtools.send('ServiceWorker.enable')
  const withStatus = (status: string) => [...versions.values()].filter((version) => version.status === status)
  return async () => {
    const old = withStatus('activated')
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    await expect
      .poll(async () => {
        if (withStatus('installed').length > 0)
          for (const { versionId } of old) await devtools.send('ServiceWorker.stopWorker', { versionId })
        return old.map(({ versionId }) => versions.get(versionId)?.status)
      })
      .toEqual(['redundant'])
  }
}

/** How many service workers the site has. */
export function registrations(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
}

import { ownCaches } from './ownCaches.ts'

/* Published in the place of the service worker, it takes back all that the worker kept, and itself. */

declare const self: ServiceWorkerGlobalScope

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(remove()))

async function remove(): Promise<void> {
  const names = await ownCaches(self.registration.scope).catch(() => [])
  await Promise.all(names.map((name) => caches.delete(name)))
  await self.registration.unregister()
}

import { copies } from './copies.ts'
import { isWhatWasAsked, type OwnFile, ownFile } from './ownFile.ts'

/*
 * The service worker: keeps what passes by, and shows it when the network does not. Where nothing can be kept, all is as if it
 * were not there.
 */

declare const self: ServiceWorkerGlobalScope

/** In milliseconds: for how long a page that was kept waits for a newer one. */
const networkTimeout = 4000

const { scope } = self.registration
const { removeOld, keep, find, findInstead } = copies(scope, import.meta.env.RELEASE)

// It works with the pages of any release, so it need not wait until all tabs are closed.
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(begin()))
self.addEventListener('fetch', (event) => {
  const file = ownFile(event.request, scope)
  if (file) event.respondWith(file.kind === 'page' ? page(event, file) : asset(event, file))
})

async function begin(): Promise<void> {
  await removeOld().catch(ignore)
  // a page need not wait until the worker has started
  await self.registration.navigationPreload?.enable()
  await self.clients.claim()
}

/** From the network, if it answers in time; or else as it was kept. */
async function page(event: FetchEvent, file: OwnFile): Promise<Response> {
  const fetched = fromNetwork(event, file)
  // what comes too late is there the next time
  event.waitUntil(fetched.catch(ignore))
  const copy = await find(file).catch(ignore)
  try {
    const answer = await (copy ? Promise.race([fetched, timeLimit()]) : fetched)
    return copy && answer.status >= 500 ? copy : answer
  } catch (failure) {
    const instead = copy ?? (await findInstead(file).catch(ignore))
    if (instead) return instead
    throw failure
  }
}

/** As it was kept: its name says what it holds. */
async function asset(event: FetchEvent, file: OwnFile): Promise<Response> {
  return (await find(file).catch(ignore)) ?? fromNetwork(event, file)
}

async function fromNetwork(event: FetchEvent, file: OwnFile): Promise<Response> {
  const answer: Response = (await event.preloadResponse) ?? (await fetch(event.request))
  if (isWhatWasAsked(answer, file.kind)) event.waitUntil(keep(file, answer.clone()).catch(ignore))
  return answer
}

function timeLimit(): Promise<never> {
  return new Promise((_, reject) => setTimeout(reject, networkTimeout))
}

/** Of what browsers may refuse: storage, room on the disk. */
function ignore(): undefined {}

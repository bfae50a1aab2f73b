import { expect, onTestFinished, test, vi } from 'vitest'
import { cachePrefix, ownCaches } from '../../worker/ownCaches.ts'

test('a site has the caches of no other site on its host', async () => {
  const scopes = ['https://host.example/', 'https://host.example/eid/', 'https://host.example/eid/nb/']
  const names = scopes.map((scope) => `${cachePrefix(scope)}release`)
  vi.stubGlobal('caches', { keys: async () => ['of another kind', ...names] })
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
  expect(await Promise.all(scopes.map(ownCaches))).toEqual(names.map((name) => [name]))
})

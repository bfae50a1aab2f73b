import { markedCopy } from './markedCopy.ts'
import { cachePrefix, ownCaches } from './ownCaches.ts'
import { type OwnFile, ownFile } from './ownFile.ts'
import { standIn } from './standIn.ts'

/** What the worker keeps, in a cache for each release. Each function rejects where the browser keeps nothing. */
export function copies(scope: string, release: string) {
  const current = cachePrefix(scope) + release

  /** The release before this one may still be open in a tab. */
  async function removeOld(): Promise<void> {
    await Promise.all((await otherCaches()).slice(0, -1).map((name) => caches.delete(name)))
  }

  async function keep({ kind, address }: OwnFile, answer: Response): Promise<void> {
    const text = await answer.text()
    const copy = kind === 'page' ? markedCopy(text, pathOf(address), new Date().toJSON()) : text
    // a host may answer with an empty file
    if (!copy) return
    const headers = new Headers(answer.headers)
    // of what came over the network
    for (const name of ['content-encoding', 'content-length']) headers.delete(name)
    await (await caches.open(current)).put(address, new Response(copy, { headers }))
  }

  /** Of this release, or else of another. */
  async function find({ kind, address }: OwnFile): Promise<Response | undefined> {
    const own = await caches.open(current)
    const copy = await own.match(address, { ignoreVary: true })
    if (copy) return copy
    for (const name of (await otherCaches()).reverse()) {
      const older = await (await caches.open(name)).match(address, { ignoreVary: true })
      if (!older) continue
      // most files are the same in the next release
      if (kind === 'asset') await own.put(address, older.clone()).catch(() => undefined)
      return older
    }
    return undefined
  }

  /** What is shown for a page that was not kept. */
  async function findInstead({ address }: OwnFile): Promise<Response | undefined> {
    const names = [...(await otherCaches()), current]
    const kept = (await Promise.all(names.map(pagesIn))).flat()
    const instead = standIn(pathOf(address), kept)
    if (!instead) return undefined
    if ('goTo' in instead) return Response.redirect(addressOf(instead.goTo))
    return find({ kind: 'page', address: addressOf(instead.show) })
  }

  async function pagesIn(name: string): Promise<readonly string[]> {
    const kept = (await (await caches.open(name)).keys()).map((request) => ownFile(request, scope))
    return kept.flatMap((file) => (file?.kind === 'page' ? pathOf(file.address) : []))
  }

  async function otherCaches(): Promise<string[]> {
    return (await ownCaches(scope)).filter((name) => name !== current)
  }

  function pathOf(address: string): string {
    return address.slice(scope.length - 1)
  }

  function addressOf(path: string): string {
    return scope + path.slice(1)
  }

  return { removeOld, keep, find, findInstead }
}

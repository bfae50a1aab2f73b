/** What the names of our caches begin with: other sites on the same host have caches of their own. */
export function cachePrefix(scope: string): string {
  return `eid-finder ${scope} `
}

/** The names of our caches, the oldest first. */
export async function ownCaches(scope: string): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(cachePrefix(scope)))
}

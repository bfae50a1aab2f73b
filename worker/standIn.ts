/**
 * What stands in for a page that was not kept: the scripts of each page show any of them, in the languages whose words were
 * kept. So the newest page in the same language, or else the same page in the language of the newest.
 * @param path below the site, with a slash at both ends
 * @param kept the paths of the pages that were kept, the newest last
 */
export function standIn(path: string, kept: readonly string[]): { show: string } | { goTo: string } | undefined {
  const langOf = (of: string) => of.slice(0, '/en/'.length)
  const newest = kept[kept.length - 1]
  if (newest === undefined) return undefined
  const [same] = kept.filter((other) => langOf(other) === langOf(path)).slice(-1)
  return same ? { show: same } : { goTo: langOf(newest) + path.replace(/^\/[a-z]{2}\/|^\//, '') }
}

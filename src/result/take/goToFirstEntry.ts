/** Goes back to where this visit began. Resolves in the same task in which the browser is there, before it paints. */
export function goToFirstEntry(): Promise<void> {
  const entries = entriesBefore()
  // to go by 0 would load the page again
  if (entries === 0) return Promise.resolve()
  return new Promise((resolve) => {
    window.addEventListener('popstate', () => resolve(), { once: true })
    window.history.go(-entries)
  })
}

/** How many entries of the history before this one belong to this page, as it was loaded once. */
function entriesBefore(): number {
  const { navigation } = window as { navigation?: Navigation }
  const current = navigation?.currentEntry
  // browsers before 2026 do not tell, but the router counts
  if (!navigation || !current) return countedByRouter()
  return navigation.entries().filter(({ index, sameDocument }) => sameDocument && index < current.index).length
}

function countedByRouter(): number {
  const idx: unknown = window.history.state?.idx
  // a browser forgets its oldest entries, and the router goes on counting
  return typeof idx === 'number' && idx > 0 ? Math.min(idx, window.history.length - 1) : 0
}

/** The part of the Navigation API that is used: newer than the DOM that the site is compiled against. */
type Navigation = {
  readonly currentEntry: Entry | null
  readonly entries: () => readonly Entry[]
}
type Entry = { readonly index: number; readonly sameDocument: boolean }

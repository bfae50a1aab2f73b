/*
 * Where each page was left. The browser's own memory fails here: it restores the position before the words and the code of a
 * result are on the page. Kept in the entry of the history, which ends with the tab.
 */

/** Milliseconds without scrolling: Safari throws after a hundred changes of the history in thirty seconds. */
const pause = 300

/** From Back or Forward until the page of the new entry stands: the position on the page is that of the old entry. */
let isBetween = false

/** Keeps the position of the entry that is shown, whenever scrolling pauses or something is pressed. */
export function keepScrollPosition(): () => void {
  window.history.scrollRestoration = 'manual'
  let timer: number | undefined
  const forget = () => window.clearTimeout(timer)
  const keep = () => {
    forget()
    if (isBetween || window.history.state?.scrollY === window.scrollY) return
    window.history.replaceState({ ...window.history.state, scrollY: window.scrollY }, '')
  }
  const keepSoon = () => {
    forget()
    timer = window.setTimeout(keep, pause)
  }
  // a press means that the page of this entry is shown
  const keepNow = () => {
    isBetween = false
    keep()
  }
  const leave = () => {
    forget()
    isBetween = true
  }
  const listeners = [
    ['scroll', keepSoon],
    ['click', keepNow],
    ['popstate', leave],
  ] as const
  for (const [type, listener] of listeners) window.addEventListener(type, listener, true)
  return () => {
    forget()
    for (const [type, listener] of listeners) window.removeEventListener(type, listener, true)
  }
}

/**
 * What a new start of the site keeps of the entry's state: where it was left, a choice before Continue, and which one it is
 * as the router counts them.
 */
export function keptState(): { scrollY?: number; draft?: unknown; idx?: number } {
  const { scrollY, draft, idx } = window.history.state ?? {}
  return { scrollY, draft, idx }
}

/** True where the entry says at which position it was left. */
export function hasPosition(): boolean {
  return keptState().scrollY !== undefined
}

/** Keeps where the page was scrolled to before the site started: from then on the browser does not. */
export function keepFirstPosition(): void {
  if (!hasPosition() && window.scrollY > 0)
    window.history.replaceState({ ...window.history.state, scrollY: window.scrollY }, '')
}

/** The page of the entry stands. Scrolls, where wanted, to where the entry was left; to the top of one that is new. */
export function restoreScrollPosition(isWanted: boolean): void {
  isBetween = false
  if (isWanted) window.scrollTo(0, keptState().scrollY ?? 0)
}

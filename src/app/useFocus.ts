import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { hasPosition, keepScrollPosition, restoreScrollPosition } from './scrollPosition.ts'

/** After each move, focus goes to the new heading. Reload, Back and Forward keep the position on the page. */
export function useFocus(pageKey: string, isReady: boolean): void {
  const isPush = useNavigationType() === 'PUSH'
  useEffect(keepScrollPosition, [])
  const { key } = useLocation()
  const last = useRef<string>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies(key): each entry of the history has a position of its own
  useLayoutEffect(() => {
    // a page that was left for one that is still loading is arrived at anew
    if (!isReady && last.current !== undefined && last.current !== pageKey) last.current = ''
    if (!isReady) return
    // the first page of a tab; after a failure, the site is mounted anew
    const isFirst = last.current === undefined && !('ready' in document.documentElement.dataset)
    const isMove = last.current !== pageKey
    restoreScrollPosition((isMove && !isFirst) || (!isPush && hasPosition()))
    if (isMove && !isFirst) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    last.current = pageKey
  }, [pageKey, isReady, isPush, key])
}

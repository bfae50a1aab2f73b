import { type ComponentType, useEffect, useState } from 'react'
import type { Lang } from './i18n/languages.ts'
import { loadedPage, loadPage, type PageKind } from './pages.tsx'

/** A page or a part of one, as soon as its code and its words are here; or why they do not come. */
export function usePart(lang: Lang, kind: PageKind): { part: ComponentType | undefined; failure: unknown } {
  const part = loadedPage(lang, kind)
  const [failure, setFailure] = useState<unknown>()
  const [, countLoads] = useState(0)
  useEffect(() => {
    if (part) return
    let isCurrent = true
    loadPage(lang, kind).then(
      () => isCurrent && countLoads((count) => count + 1),
      (error: unknown) => isCurrent && setFailure(error),
    )
    return () => {
      isCurrent = false
    }
  }, [part, lang, kind])
  return { part, failure }
}

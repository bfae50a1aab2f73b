import { useEffect, useState } from 'react'
import { loadedPage, loadPage, type PageKind } from '../app/routes.tsx'
import type { Lang } from '../i18n/languages.ts'

/** A page or a part of one, as soon as its code and its words are here; or why they do not come. */
export function usePart<K extends PageKind>(
  lang: Lang,
  kind: K,
): { part: ReturnType<typeof loadedPage<K>>; failure: unknown } {
  const part = loadedPage(lang, kind)
  const name = `${lang}/${kind}`
  const [failed, setFailed] = useState<{ readonly name: string; readonly failure: unknown }>()
  const [, countLoads] = useState(0)
  useEffect(() => {
    if (part) return
    let isCurrent = true
    loadPage(lang, kind).then(
      () => isCurrent && countLoads((count) => count + 1),
      (failure: unknown) => isCurrent && setFailed({ name, failure }),
    )
    return () => {
      isCurrent = false
    }
  }, [part, name, lang, kind])
  return { part, failure: failed?.name === name ? failed.failure : undefined }
}

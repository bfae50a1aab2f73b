import { useLang, useTexts } from './i18n/texts.ts'
import type { PageKind } from './pages.tsx'
import { usePart } from './usePart.ts'

/** A part of a page that is fetched after the rest; says so while it is on its way, and when it does not come. */
export function LaterPart({ kind }: { kind: PageKind }) {
  const { ui } = useTexts('core')
  const { part: Part, failure } = usePart(useLang(), kind)
  if (Part) return <Part />
  return <p role="status">{failure ? ui.partFailed : ui.loading}</p>
}

import type { SourceId } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { usePart } from '../page/usePart.ts'
import { Disclosure } from '../ui/Disclosure.tsx'

/** The sources of a claim, named for what it is about, behind a disclosure. Their addresses are many bytes, so they are fetched after the page. */
export function Sources({ of, ids }: { of: string; ids: readonly SourceId[] }) {
  const { ui } = useTexts('core')
  const { part: Part, failure } = usePart(useLang(), 'sources')
  return (
    <Disclosure summary={ui.sourcesOf(of)} aside={Part ? <Part show="date" ids={ids} /> : null} quiet>
      {Part ? <Part show="list" ids={ids} /> : <p>{failure ? ui.partFailed : ui.loading}</p>}
    </Disclosure>
  )
}

import type { SourceId } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { RetryButton } from '../page/LateNotice.tsx'
import { useLazyPart } from '../page/lazyPart.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { lazySources } from './lazySources.ts'

/** The sources of a claim, named for what it is about, behind a disclosure. */
export function Sources({ of, ids }: { of: string; ids: readonly SourceId[] }) {
  const { ui } = useTexts('core')
  const { component: Part, failure } = useLazyPart(lazySources, useLang())
  return (
    <Disclosure summary={ui.sourcesOf({ what: of })} aside={Part ? <Part show="date" ids={ids} /> : null} quiet>
      {Part ? <Part show="list" ids={ids} /> : <p>{failure ? ui.partFailed : ui.loading}</p>}
      {failure ? <RetryButton /> : null}
    </Disclosure>
  )
}

import { keysOf, sources } from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { ReadingSummary } from '../../sources/ReadingSummary.tsx'
import { SourceDetails } from '../../sources/SourceDetails.tsx'
import { P } from '../../ui/phrases.tsx'

/** When the sources were read, and all of them in one list. */
export function SourceSummary() {
  const { title, sources: words } = useTexts('rules').all
  return (
    <>
      <ReadingSummary />
      <P>{words.note}</P>
      <SourceDetails ids={keysOf(sources)} of={title} />
    </>
  )
}

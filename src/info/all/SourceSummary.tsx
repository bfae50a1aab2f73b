import { type SourceId, sources } from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { ReadingSummary } from '../../sources/ReadingSummary.tsx'
import { SourceDetails } from '../../sources/SourceDetails.tsx'
import { Text } from '../../ui/Text.tsx'

/** When the sources were read, and all of them in one list. */
export function SourceSummary() {
  const { title, sources: words } = useTexts('rules').all
  return (
    <>
      <ReadingSummary />
      <p>
        <Text>{words.note}</Text>
      </p>
      <SourceDetails ids={Object.keys(sources) as SourceId[]} of={title} />
    </>
  )
}

import { type SourceId, sources } from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { Text } from '../../ui/Text.tsx'
import { Readings } from '../Readings.tsx'
import { SourceDetails } from '../SourceDetails.tsx'

/** When the sources were read, and all of them in one list. */
export function SourceSummary() {
  const { title, sources: words } = useTexts('rules').all
  return (
    <>
      <Readings />
      <p>
        <Text>{words.note}</Text>
      </p>
      <SourceDetails ids={Object.keys(sources) as SourceId[]} of={title} />
    </>
  )
}

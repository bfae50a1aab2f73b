import { type SourceId, sources } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Strong } from '../ui/phrases.tsx'
import { Text } from '../ui/Text.tsx'
import { compare, whenRead } from './onePerPage.ts'
import { useOverdue } from './useOverdue.ts'

/** Beside the word for sources: when they were read and how, the oldest reading where there are several, and if that was too long ago. */
export function SourceDate({ ids }: { ids: readonly SourceId[] }) {
  const { day, oldest, outdated, read } = useTexts('sources')
  const isLate = useOverdue()
  const readings = ids.map((id) => sources[id]).sort((one, other) => compare(whenRead(one), whenRead(other)))
  const [first] = readings
  if (!first) return null
  const words = read({ date: day(first.read), how: first.how })
  const isOnly = readings.every((other) => whenRead(other) === whenRead(first))
  const date = ` – ${isOnly ? words : oldest({ reading: words })}`
  return (
    <>
      <Text>{date}</Text>
      {readings.some(isLate) && (
        <>
          <Text>{', '}</Text>
          <Strong>{outdated}</Strong>
        </>
      )}
    </>
  )
}

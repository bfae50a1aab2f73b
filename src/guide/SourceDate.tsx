import { type SourceId, sources } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'
import { whenRead } from './pageReadings.ts'

/** Beside the word for sources: when they were read and how, the oldest reading where there are several. */
export function SourceDate({ ids }: { ids: readonly SourceId[] }) {
  const { day, oldest, read } = useTexts('sources')
  const readings = ids.map((id) => sources[id]).sort((one, other) => (whenRead(one) < whenRead(other) ? -1 : 1))
  const [first] = readings
  if (!first) return null
  const words = read(day(first.read), first.how)
  const isOnly = readings.every((other) => whenRead(other) === whenRead(first))
  return <Text>{` – ${isOnly ? words : oldest(words)}`}</Text>
}

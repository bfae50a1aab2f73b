import { type Source, type SourceId, sources } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'

/** Beside the word for sources: when they were read and how, the oldest reading where there are several. */
export function SourceDate({ ids }: { ids: readonly SourceId[] }) {
  const { day, oldest, read } = useTexts('sources')
  // of two on one day the copy is the older: it sorts first
  const readings = ids.map((id) => sources[id]).sort((one, other) => (dated(one) < dated(other) ? -1 : 1))
  const [first] = readings
  if (!first) return null
  const words = read(day(first.read), first.how)
  const isOnly = readings.every((other) => dated(other) === dated(first))
  return <Text>{` – ${isOnly ? words : oldest(words)}`}</Text>
}

function dated({ read, how }: Source): string {
  return `${read} ${how}`
}

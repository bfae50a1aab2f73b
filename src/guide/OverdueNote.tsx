import { isOverdue, type SourceId, sources } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'
import { useToday } from '../ui/useToday.ts'

/** Says beside a claim that one of its sources should have been read again by now. */
export function OverdueNote({ ids }: { ids: readonly SourceId[] }) {
  const { day, overdue } = useTexts('sources')
  const today = useToday()
  if (!today) return null
  const [first] = ids
    .map((id) => sources[id])
    .filter((source) => isOverdue(source, today))
    .map(({ reviewBy }) => reviewBy)
    .sort()
  if (!first) return null
  return (
    <p className="overdue">
      <Text>{overdue(day(first))}</Text>
    </p>
  )
}

import type { Source } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'

/** Says above a list of sources that some of them should have been read again by now. */
export function OverdueNote({ late }: { late: readonly Source[] }) {
  const { day, overdue } = useTexts('sources')
  const [first] = late.map(({ reviewBy }) => reviewBy).sort()
  if (!first) return null
  return (
    <p className="overdue">
      <Text>{overdue(day(first))}</Text>
    </p>
  )
}

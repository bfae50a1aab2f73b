import type { Source } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { P } from '../ui/phrases.tsx'

/** Says above a list of sources that some of them should have been read again by now. */
export function OverdueNote({ late }: { late: readonly Source[] }) {
  const { day, overdue } = useTexts('sources')
  const [first] = late.map(({ reviewBy }) => reviewBy).sort()
  if (!first) return null
  return <P className="overdue">{overdue({ date: day(first) })}</P>
}

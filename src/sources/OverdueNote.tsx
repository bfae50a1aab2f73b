import { type Source, type SourceId, sources } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { P } from '../ui/phrases.tsx'
import { useOverdue } from './useOverdue.ts'

/** Says above a list of sources that some of them should have been read again by now. */
export function OverdueNote({ late }: { late: readonly Source[] }) {
  const { day, overdue } = useTexts('sources')
  const [first] = late.map(({ reviewBy }) => reviewBy).sort()
  if (!first) return null
  return <P className="overdue">{overdue({ date: day(first) })}</P>
}

/** Says where it counts that some of what it rests on should have been checked again by now. */
export function StaleNotice({ ids }: { ids: readonly SourceId[] }) {
  const text = useStaleText(ids)
  return text ? <P className="notice">{text}</P> : null
}

/** The same for paper, where notices are left out. */
export function StaleOnPaper({ ids }: { ids: readonly SourceId[] }) {
  const text = useStaleText(ids)
  return text ? <P strong>{text}</P> : null
}

function useStaleText(ids: readonly SourceId[]): string | undefined {
  const { day, stale } = useTexts('sources')
  const [first] = ids
    .map((id) => sources[id])
    .filter(useOverdue())
    .map(({ reviewBy }) => reviewBy)
    .sort()
  return first && stale({ date: day(first) })
}

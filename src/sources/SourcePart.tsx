import { keysOf, type SourceId, sources } from '#rules'
import { StaleNotice, StaleOnPaper } from './OverdueNote.tsx'
import { SourceDate } from './SourceDate.tsx'
import { SourceList } from './SourceList.tsx'

const parts = { date: SourceDate, list: SourceList, stale: StaleNotice, staleOnPaper: StaleOnPaper }

export type SourcePartProps = { show: keyof typeof parts; ids: readonly SourceId[] | 'all' }

/** Whatever is said of sources, so that all of it can be fetched after the page. */
export function SourcePart({ show, ids }: SourcePartProps) {
  const Part = parts[show]
  return <Part ids={ids === 'all' ? keysOf(sources) : ids} />
}

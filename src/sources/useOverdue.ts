import { isOverdue, type Source } from '#rules'
import { useToday } from '../ui/useToday.ts'

/** Tells of a source whether it should have been read again by now. Nothing is overdue until the date is known, as while prerendering. */
export function useOverdue(): (source: Source) => boolean {
  const today = useToday()
  return (source) => today !== undefined && isOverdue(source, today)
}

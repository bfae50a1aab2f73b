import { isOverdue, type Source } from '#rules'
import { useToday } from '../ui/useToday.ts'

/** Tells of a source whether it should have been read again by now. None is late as long as nobody knows what day it is. */
export function useOverdue(): (source: Source) => boolean {
  const today = useToday()
  return (source) => today !== undefined && isOverdue(source, today)
}

import type { SourceId } from '#rules'
import { useLang } from '../i18n/texts.ts'
import { useLazyPart } from '../page/lazyPart.tsx'
import { useToday } from '../ui/useToday.ts'
import { lazySources } from './lazySources.ts'

type StaleNoteProps = { ids: readonly SourceId[] | 'all'; isOnPaper?: boolean }

/** Says that what counts here should have been checked again by now. Until the first fact is due, nothing is fetched for it. */
export function StaleNote(props: StaleNoteProps) {
  const today = useToday()
  return today && today > import.meta.env.FIRST_REVIEW ? <Stale {...props} /> : null
}

function Stale({ ids, isOnPaper = false }: StaleNoteProps) {
  const { component: Part } = useLazyPart(lazySources, useLang())
  return Part ? <Part show={isOnPaper ? 'staleOnPaper' : 'stale'} ids={ids} /> : null
}

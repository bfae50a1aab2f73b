import type { SourceId } from '#rules'
import { useLang } from '../i18n/texts.ts'
import { useLazyPart } from '../page/lazyPart.tsx'
import { useToday } from '../ui/useToday.ts'
import { lazySources } from './lazySources.ts'

/** Says that what counts here should have been checked again by now. Until the first fact is due, nothing is fetched for it. */
export function StaleNote({ ids }: { ids: readonly SourceId[] | 'all' }) {
  const today = useToday()
  return today && today > import.meta.env.FIRST_REVIEW ? <Stale ids={ids} /> : null
}

function Stale({ ids }: { ids: readonly SourceId[] | 'all' }) {
  const { component: Part } = useLazyPart(lazySources, useLang())
  return Part ? <Part show="stale" ids={ids} /> : null
}

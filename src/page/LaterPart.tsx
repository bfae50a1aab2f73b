import type { ComponentType } from 'react'
import type { PageKind, PropsOf } from '../app/routes.tsx'
import { useLang, useTexts } from '../i18n/texts.ts'
import { useAnnouncement } from '../ui/Status.tsx'
import { usePart } from './usePart.ts'

type LaterPartProps<K extends PageKind> = { kind: K; props: PropsOf<K> & object }

/** A part of a page that is fetched after the rest; says so while it is on its way, and when it does not come. */
export function LaterPart<K extends PageKind>({ kind, props }: LaterPartProps<K>) {
  const { ui } = useTexts('core')
  const { part, failure } = usePart(useLang(), kind)
  const Part = part as ComponentType<typeof props> | undefined
  useAnnouncement(failure ? ui.partFailed : undefined)
  if (Part) return <Part {...props} />
  return <p>{failure ? ui.partFailed : ui.loading}</p>
}

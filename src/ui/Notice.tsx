import { P } from './phrases.tsx'
import { useAnnouncement } from './Status.tsx'
import { plain } from './Text.tsx'

/** One quiet sentence about how somebody came here. */
export function Notice({ children }: { children: string | undefined }) {
  useAnnouncement(children && plain(children))
  return children ? <P className="notice">{children}</P> : null
}

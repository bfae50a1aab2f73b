import { useAnnouncement } from './Status.tsx'
import { plain, Text } from './Text.tsx'

/** One quiet sentence about how somebody came here. */
export function Notice({ children }: { children: string | undefined }) {
  useAnnouncement(children && plain(children))
  return children ? (
    <p className="notice">
      <Text>{children}</Text>
    </p>
  ) : null
}

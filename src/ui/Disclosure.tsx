import type { ReactNode } from 'react'
import { Text } from './Text.tsx'

type DisclosureProps = {
  summary: string
  /** Goes on after the summary; null as long as it is on its way. */
  aside?: ReactNode
  children: ReactNode
  quiet?: boolean
}

/** More, for those who want it. Works without JavaScript. */
export function Disclosure({ summary, aside, children, quiet = false }: DisclosureProps) {
  return (
    <details className={quiet ? 'more sources' : 'more'}>
      <summary>
        {aside === undefined ? (
          <Text>{summary}</Text>
        ) : (
          <span>
            <Text>{summary}</Text>
            {aside}
          </span>
        )}
      </summary>
      <div>{children}</div>
    </details>
  )
}

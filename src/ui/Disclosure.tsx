import type { ReactNode } from 'react'
import { Text } from './Text.tsx'

type DisclosureProps = {
  summary: string
  /** Beside the summary. */
  aside?: ReactNode
  children: ReactNode
  quiet?: boolean
  open?: boolean
  onToggle?: (isOpen: boolean) => void
}

/** More, for those who want it. Works without JavaScript. */
export function Disclosure({ summary, aside, children, quiet = false, open = false, onToggle }: DisclosureProps) {
  return (
    <details
      className={quiet ? 'more sources' : 'more'}
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>
        <Text>{summary}</Text>
        {aside}
      </summary>
      <div>{children}</div>
    </details>
  )
}

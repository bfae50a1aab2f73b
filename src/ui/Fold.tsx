import { createContext, type ReactNode, use, useState } from 'react'
import { Text } from './Text.tsx'

/** True while the plan is printed: nothing can be unfolded on paper. */
export const OpenAll = createContext(false)

type FoldProps = { summary: ReactNode; className?: string; children: () => ReactNode }

/** More, for those who want it, on a page that needs scripts in any case: nothing that is closed is rendered. */
export function Fold({ summary, className = 'more', children }: FoldProps) {
  const isAllOpen = use(OpenAll)
  const [isOpen, setOpen] = useState(false)
  const isShown = isOpen || isAllOpen
  return (
    <details
      className={className}
      open={isShown}
      onToggle={({ currentTarget }) => (isAllOpen ? undefined : setOpen(currentTarget.open))}
    >
      <summary>{typeof summary === 'string' ? <Text>{summary}</Text> : summary}</summary>
      {isShown ? <div>{children()}</div> : null}
    </details>
  )
}

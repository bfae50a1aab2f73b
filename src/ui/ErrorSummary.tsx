import { useLayoutEffect, useRef } from 'react'
import { Text } from './Text.tsx'

type ErrorSummaryProps = {
  title: string
  message: string
  /** The id of the field to mend. */
  target: string
}

/** Says what is missing, takes focus as it appears, and leads to the field. */
export function ErrorSummary({ title, message, target }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => summary.current?.focus(), [])
  return (
    <div className="ds-error-summary" ref={summary} tabIndex={-1} role="alert" aria-labelledby="error-title">
      <h2 className="ds-heading" id="error-title">
        {title}
      </h2>
      <ul className="plain-list">
        <li>
          <a className="ds-link" href={`#${target}`}>
            <Text>{message}</Text>
          </a>
        </li>
      </ul>
    </div>
  )
}

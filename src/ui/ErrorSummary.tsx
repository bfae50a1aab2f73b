import { type RefObject, useLayoutEffect } from 'react'
import { Heading } from './Heading.tsx'
import { Anchor } from './phrases.tsx'

type ErrorSummaryProps = {
  /** So that a second omission can bring focus back. */
  ref: RefObject<HTMLElement | null>
  title: string
  message: string
  /** The id of the field to mend. */
  target: string
}

/** Says what is missing, takes focus as it appears, and leads to the field. */
export function ErrorSummary({ ref, title, message, target }: ErrorSummaryProps) {
  useLayoutEffect(() => ref.current?.focus(), [ref])
  return (
    <section
      className="ds-error-summary"
      ref={ref}
      tabIndex={-1}
      aria-labelledby="error-title"
      aria-describedby="error-list"
    >
      <Heading level={2} id="error-title">
        {title}
      </Heading>
      <ul className="plain-list" id="error-list">
        <li>
          <Anchor href={`#${target}`}>{message}</Anchor>
        </li>
      </ul>
    </section>
  )
}

import type { HTMLAttributes } from 'react'
import { Text } from './Text.tsx'

type PProps = HTMLAttributes<HTMLParagraphElement> & { children: string; strong?: boolean }

/** A paragraph of one phrase. */
export function P({ children, strong, ...rest }: PProps) {
  const Phrase = strong ? Strong : Text
  return (
    <p {...rest}>
      <Phrase>{children}</Phrase>
    </p>
  )
}

/** Phrases, each a paragraph. */
export function Paragraphs({ children }: { children: readonly string[] }) {
  return children.map((phrase) => <P key={phrase}>{phrase}</P>)
}

type BulletsProps = {
  children: readonly string[]
  /** Another look than bullets. */
  className?: string
}

/** A list of phrases. */
export function Bullets({ children, className = 'bullets' }: BulletsProps) {
  return (
    <ul className={className}>
      {children.map((phrase) => (
        <li key={phrase}>
          <Text>{phrase}</Text>
        </li>
      ))}
    </ul>
  )
}

/** A phrase of importance. */
export function Strong({ children }: { children: string }) {
  return (
    <strong>
      <Text>{children}</Text>
    </strong>
  )
}

/** A link of one phrase to another site, or to a place on the page. */
export function Anchor({ href, children }: { href: string; children: string }) {
  return (
    <a className="ds-link" href={href}>
      <Text>{children}</Text>
    </a>
  )
}

type FactsProps = { children: readonly (readonly [term: string, text: string])[] }

/** Terms, each with what it says here. */
export function Facts({ children }: FactsProps) {
  return (
    <dl className="facts">
      {children.map(([term, text]) => (
        <div key={term}>
          <dt>
            <Text>{term}</Text>
          </dt>
          <dd>
            <Text>{text}</Text>
          </dd>
        </div>
      ))}
    </dl>
  )
}

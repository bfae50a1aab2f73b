import { Heading } from '../ui/Heading.tsx'
import { Anchor } from '../ui/phrases.tsx'

type ContentsProps = {
  title: string
  items: readonly (readonly [id: string, title: string])[]
  /** A card with the title in sight; without it, a row. */
  isCard?: boolean
}

/** What stands on a page, with a link to each part of it. */
export function Contents({ title, items, isCard = false }: ContentsProps) {
  const list = (
    <ul>
      {items.map(([id, words]) => (
        <li key={id}>
          <Anchor href={`#${id}`}>{words}</Anchor>
        </li>
      ))}
    </ul>
  )
  return isCard ? (
    <nav className="contents ds-card" aria-labelledby="contents">
      <Heading level={2} data-size="2xs" id="contents">
        {title}
      </Heading>
      {list}
    </nav>
  ) : (
    <nav className="contents contents--row" aria-label={title}>
      {list}
    </nav>
  )
}

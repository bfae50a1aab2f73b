import { Text } from '../ui/Text.tsx'

type ContentsProps = { title: string; items: readonly (readonly [id: string, title: string])[] }

/** What stands on a page, with a link to each part of it. */
export function Contents({ title, items }: ContentsProps) {
  return (
    <nav className="contents contents--row" aria-label={title}>
      <ul>
        {items.map(([id, words]) => (
          <li key={id}>
            <a className="ds-link" href={`#${id}`}>
              <Text>{words}</Text>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

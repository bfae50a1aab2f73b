import type { HTMLAttributes } from 'react'
import { Text } from './Text.tsx'

export type HeadingProps = Omit<HTMLAttributes<HTMLHeadingElement>, 'className'> & {
  level: 1 | 2 | 3 | 4
  'data-size'?: 'xl' | 'lg' | 'sm' | 'xs' | '2xs'
  children: string
}

/** A heading of one phrase. That of the page takes focus after a move; any other that does is given a tabIndex of -1. */
export function Heading({ level, children, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <Tag className="ds-heading" tabIndex={level === 1 ? -1 : undefined} {...rest}>
      <Text>{children}</Text>
    </Tag>
  )
}

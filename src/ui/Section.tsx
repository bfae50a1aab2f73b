import type { ReactNode } from 'react'
import { Heading, type HeadingProps } from './Heading.tsx'

type SectionProps = Pick<HeadingProps, 'level' | 'data-size' | 'tabIndex'> & {
  title: string
  /** Of the heading: the section is then a region with its name. */
  id?: string | undefined
  className?: string | undefined
  children: ReactNode
}

/** A section under its heading. */
export function Section({ title, id, className, children, ...heading }: SectionProps) {
  return (
    <section className={className} aria-labelledby={id}>
      <Heading id={id} {...heading}>
        {title}
      </Heading>
      {children}
    </section>
  )
}

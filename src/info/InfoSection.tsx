import type { ReactNode } from 'react'
import { Paragraphs } from '../ui/phrases.tsx'
import { Section } from '../ui/Section.tsx'

type InfoSectionProps = { id: string; title: string; intro?: readonly string[]; children: ReactNode }

/** A part of a page to read, which the contents lead to. */
export function InfoSection({ id, title, intro = [], children }: InfoSectionProps) {
  return (
    <Section className="rule-part" title={title} level={2} data-size="sm" id={id} tabIndex={-1}>
      <Paragraphs>{intro}</Paragraphs>
      {children}
    </Section>
  )
}

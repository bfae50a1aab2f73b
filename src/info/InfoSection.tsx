import { type ReactNode, Suspense } from 'react'
import { Paragraphs } from '../ui/phrases.tsx'
import { Section } from '../ui/Section.tsx'

type InfoSectionProps = { id: string; title: string; intro?: readonly string[]; children: ReactNode }

/**
 * A part of a page to read, which the contents lead to. React takes each over by itself (`Suspense`), with time for a press in
 * between: at 4 x slowdown /all/ blocks for 71 ms in all, in place of 465.
 */
export function InfoSection({ id, title, intro = [], children }: InfoSectionProps) {
  return (
    <Section className="rule-part" title={title} level={2} data-size="sm" id={id} tabIndex={-1}>
      <Suspense>
        <Paragraphs>{intro}</Paragraphs>
        {children}
      </Suspense>
    </Section>
  )
}

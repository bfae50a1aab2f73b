import { useTexts } from '../i18n/texts.ts'
import { LaterPart } from '../page/LaterPart.tsx'
import { Fold } from '../ui/Fold.tsx'
import { Section } from '../ui/Section.tsx'
import type { Outcome } from './useOutcome.ts'

/** What is folded away under the plan. Each part is fetched and worked out when it is opened. */
export const moreParts = ['others', 'changes', 'matrix', 'without', 'safety', 'sources'] as const

export type MorePart = (typeof moreParts)[number]

export function More({ outcome }: { outcome: Outcome }) {
  const { sections } = useTexts('result')
  return (
    <Section className="no-print" title={sections.more} level={2} data-size="sm">
      <div className="ds-card">
        {moreParts.map((part) => (
          <Fold key={part} summary={sections[part]}>
            {() => <LaterPart kind="details" props={{ part, outcome }} />}
          </Fold>
        ))}
      </div>
    </Section>
  )
}

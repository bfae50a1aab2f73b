import { useTexts } from '../i18n/texts.ts'
import { Later, lazyPart } from '../page/lazyPart.tsx'
import { Fold } from '../ui/Fold.tsx'
import { Section } from '../ui/Section.tsx'
import { type DetailsProps, moreParts } from './moreParts.ts'
import type { TakenProps } from './Taken.tsx'
import type { Outcome } from './useOutcome.ts'

const details = lazyPart<DetailsProps>({
  texts: ['result', 'details'],
  load: async () => (await import('./Details.tsx')).Details,
})

/** The parts that are folded away under the plan. */
export function More({ outcome }: { outcome: Outcome }) {
  const { sections } = useTexts('result')
  return (
    <Section className="no-print" title={sections.more} level={2} data-size="sm">
      <div className="ds-card">
        {moreParts.map((part) => (
          <Fold key={part} summary={sections[part]}>
            {() => <Later part={details} props={{ part, outcome }} />}
          </Fold>
        ))}
      </div>
    </Section>
  )
}

/** A step that is taken, once what is told of it is fetched. */
export function TakenStep(props: TakenProps) {
  return <Later part={details} props={{ part: 'taken', ...props }} />
}

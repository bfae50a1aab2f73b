import type { EidId, Recommendation } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Fold } from '../ui/Fold.tsx'
import { Bullets } from '../ui/phrases.tsx'
import { Section } from '../ui/Section.tsx'
import { TakenStep } from './More.tsx'
import { Deadlines, StepBody } from './StepHow.tsx'

/** At most this many lines on the eID, fewer beside what must not be missed: the others stand under "More", with their eID. */
const mostLines = 3

/** What to know about the advised eID, and what costs money or rights when it is missed. */
export function GoodToKnow({ recommendation, eid }: { recommendation: Recommendation; eid: EidId | undefined }) {
  const { conditions, sections, steps } = useTexts('result')
  const care = recommendation.route.filter(({ role }) => role === 'care')
  const known = eid ? recommendation.eids[eid].verdict.conditions : []
  const lines = known.slice(0, Math.max(1, mostLines - care.length))
  if (care.length + lines.length === 0) return null
  return (
    <Section title={sections.know} level={2} data-size="sm">
      <div className="ds-card">
        {lines.length > 0 ? <Bullets>{lines.map(({ id }) => conditions[id])}</Bullets> : null}
        {care.map((step) => (
          <div key={step.id} className="care">
            {step.taken ? (
              <TakenStep step={step} isFirst={false} route={recommendation.route} />
            ) : (
              <>
                <Fold summary={steps[step.id].title}>{() => <StepBody step={step} />}</Fold>
                <Deadlines step={step} />
              </>
            )}
          </div>
        ))}
      </div>
    </Section>
  )
}

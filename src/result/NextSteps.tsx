import type { Answers, Recommendation, Step } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Fold } from '../ui/Fold.tsx'
import { Heading } from '../ui/Heading.tsx'
import { P } from '../ui/phrases.tsx'
import { Section } from '../ui/Section.tsx'
import { AskCard } from './AskCard.tsx'
import { TakenStep } from './More.tsx'
import { Deadlines, StepBody, StepFold } from './StepHow.tsx'

type NextStepsProps = { answers: Answers; recommendation: Recommendation; first: Step | undefined }

/** The acts after the first one, in order; last and apart, what costs money or is another way. */
export function NextSteps({ answers, recommendation, first }: NextStepsProps) {
  const { sections } = useTexts('result')
  const acts = recommendation.route.filter(({ id, role }) => role === 'act' && id !== first?.id)
  const options = recommendation.route.filter(({ role }) => role === 'option')
  if (acts.length + options.length === 0) return null
  return (
    <Section title={first ? sections.next : sections.todo} level={2} data-size="sm">
      <div className="ds-card">
        {acts.length > 0 ? (
          <ol className="steps" start={first && !first.taken ? 2 : 1}>
            {acts.map((step) => (
              <li key={step.id} className={step.taken ? 'taken' : undefined}>
                {step.taken ? (
                  <TakenStep step={step} isFirst={false} route={recommendation.route} />
                ) : (
                  <Act step={step} answers={answers} />
                )}
              </li>
            ))}
          </ol>
        ) : null}
        {options.map((step) => (
          <Option key={step.id} step={step} route={recommendation.route} />
        ))}
      </div>
    </Section>
  )
}

function Act({ step, answers }: { step: Step; answers: Answers }) {
  const { steps } = useTexts('result')
  return (
    <>
      <Heading level={3} data-size="2xs">
        {steps[step.id].title}
      </Heading>
      <P className="small">{steps[step.id].where}</P>
      <Deadlines step={step} />
      {step.asks ? <AskCard decisionMaker={step.asks} answers={answers} /> : null}
      <StepFold step={step} />
    </>
  )
}

/** Closed: it is only for those who cannot wait. */
function Option({ step, route }: { step: Step; route: readonly Step[] }) {
  const { steps, ui } = useTexts('result')
  const summaries: { readonly [S in Step['id']]?: string } = ui.cannotWait
  if (step.taken) return <TakenStep step={step} isFirst={false} route={route} />
  return (
    <Fold summary={summaries[step.id] ?? steps[step.id].title}>
      {() => (
        <>
          <P strong>{steps[step.id].title}</P>
          <StepBody step={step} />
        </>
      )}
    </Fold>
  )
}

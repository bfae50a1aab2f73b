import type { Recommendation, Step, StepId } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Text } from '../ui/Text.tsx'
import { AskCard } from './AskCard.tsx'
import { StepFacts } from './FirstAct.tsx'

type NextStepsProps = { recommendation: Recommendation; first: StepId | undefined }

/** The acts after the first one, in order; last and apart, what costs money or is another way. */
export function NextSteps({ recommendation, first }: NextStepsProps) {
  const { sections, steps: texts } = useTexts('result')
  const acts = recommendation.route.filter(({ id, role }) => role === 'act' && id !== first)
  const options = recommendation.route.filter(({ role }) => role === 'option')
  if (acts.length + options.length === 0) return null
  return (
    <section aria-labelledby="then">
      <h2 className="ds-heading" data-size="sm" id="then">
        <Text>{first ? sections.next : sections.todo}</Text>
      </h2>
      <div className="ds-card">
        {acts.length > 0 ? (
          <ol className="steps" start={first ? 2 : 1}>
            {acts.map((step) => (
              <li key={step.id}>
                <h3 className="ds-heading" data-size="2xs">
                  <Text>{texts[step.id].title}</Text>
                </h3>
                <p className="small">
                  <Text>{texts[step.id].where}</Text>
                </p>
                <Deadlines step={step} />
                {step.asks ? <AskCard decisionMaker={step.asks} /> : null}
                <How step={step} />
              </li>
            ))}
          </ol>
        ) : null}
        {options.map((step) => (
          <Option key={step.id} step={step} />
        ))}
      </div>
    </section>
  )
}

export function Deadlines({ step }: { step: Step }) {
  const { deadlines } = useTexts('result')
  return step.deadlines.map((id) => (
    <p key={id}>
      <strong>
        <Text>{deadlines[id]}</Text>
      </strong>
    </p>
  ))
}

/** How to take a step: what stands before it comes first. */
export function How({ step }: { step: Step }) {
  const { steps, ui } = useTexts('result')
  return (
    <Disclosure summary={ui.how(steps[step.id].title)}>
      <HowBody step={step} />
    </Disclosure>
  )
}

export function HowBody({ step }: { step: Step }) {
  const { steps, stops } = useTexts('result')
  const { button, how } = steps[step.id]
  return (
    <>
      {step.stops.map(({ id }) => (
        <p key={id}>
          <strong>
            <Text>{stops[id]}</Text>
          </strong>
        </p>
      ))}
      <StepFacts step={step} />
      {how.map((paragraph) => (
        <p key={paragraph}>
          <Text>{paragraph}</Text>
        </p>
      ))}
      {step.url && button ? (
        <p>
          <a className="ds-link" href={step.url}>
            <Text>{button}</Text>
          </a>
        </p>
      ) : null}
    </>
  )
}

/** Closed, so that nobody pays who can wait. */
function Option({ step }: { step: Step }) {
  const { steps, ui } = useTexts('result')
  return (
    <Disclosure summary={step.cost === 'paid' ? ui.cannotWait : steps[step.id].title}>
      <p>
        <strong>
          <Text>{steps[step.id].title}</Text>
        </strong>
      </p>
      <HowBody step={step} />
    </Disclosure>
  )
}

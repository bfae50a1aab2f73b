import { eidFrom, type Step } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Fold } from '../ui/Fold.tsx'
import { Text } from '../ui/Text.tsx'
import { OwnEidLink } from './OwnEidLink.tsx'
import { useStepFacts } from './stepFacts.ts'

/** How to take a step: what stands before it comes first. */
export function How({ step }: { step: Step }) {
  const { steps } = useTexts('result')
  return <Fold summary={steps[step.id].more}>{() => <HowBody step={step} />}</Fold>
}

export function HowBody({ step }: { step: Step }) {
  const { steps, stops } = useTexts('result')
  const { button } = steps[step.id]
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
      <HowTo step={step} />
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

/** In sentences; and when it is done, the eID that the person then has. */
export function HowTo({ step }: { step: Step }) {
  const { steps } = useTexts('result')
  const eid = eidFrom(step.id)
  return (
    <>
      {steps[step.id].how.map((paragraph) => (
        <p key={paragraph}>
          <Text>{paragraph}</Text>
        </p>
      ))}
      {eid ? <OwnEidLink eid={eid} /> : null}
    </>
  )
}

/** Cost, wait, where, and what to have ready. */
export function StepFacts({ step }: { step: Step }) {
  const facts = useStepFacts()(step)
  return (
    <dl className="facts">
      {facts.map(([term, text]) => (
        <div key={term}>
          <dt>
            <Text>{term}</Text>
          </dt>
          <dd>
            <Text>{text}</Text>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Times that cost money or rights when they are missed. */
export function Deadlines({ step }: { step: Step }) {
  const { deadlines } = useTexts('result')
  return step.deadlines.map((id) => (
    <p key={id} className="deadline">
      <Text>{deadlines[id]}</Text>
    </p>
  ))
}

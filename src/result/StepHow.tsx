import { eidFrom, type Step } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Fold } from '../ui/Fold.tsx'
import { Anchor, Facts, P, Paragraphs } from '../ui/phrases.tsx'
import { DoneLink } from './DoneLink.tsx'
import { OwnEidLink } from './OwnEidLink.tsx'
import { useStepFacts } from './stepFacts.ts'

/** How to take a step: what stands before it comes first. */
export function StepFold({ step }: { step: Step }) {
  const { steps } = useTexts('result')
  return <Fold summary={steps[step.id].more}>{() => <StepBody step={step} />}</Fold>
}

export function StepBody({ step }: { step: Step }) {
  const { steps, stops } = useTexts('result')
  const { button } = steps[step.id]
  return (
    <>
      {step.stops.map(({ id }) => (
        <P key={id} strong>
          {stops[id]}
        </P>
      ))}
      <StepFacts step={step} />
      <StepInstructions step={step} />
      {step.url && button ? (
        <p>
          <Anchor href={step.url}>{button}</Anchor>
        </p>
      ) : null}
      <DoneLink step={step} />
    </>
  )
}

/** In sentences; and when it is done, the eID that the person then has. */
export function StepInstructions({ step }: { step: Step }) {
  const { steps } = useTexts('result')
  const eid = eidFrom(step.id)
  return (
    <>
      <Paragraphs>{steps[step.id].how}</Paragraphs>
      {eid ? <OwnEidLink eid={eid} /> : null}
    </>
  )
}

/** Cost, wait, where, and what to have ready. */
export function StepFacts({ step }: { step: Step }) {
  const factsOf = useStepFacts()
  return <Facts>{factsOf(step)}</Facts>
}

/** Times that cost money or rights when they are missed. */
export function Deadlines({ step }: { step: Step }) {
  const { deadlines } = useTexts('result')
  return step.deadlines.map((id) => (
    <P key={id} className="deadline">
      {deadlines[id]}
    </P>
  ))
}

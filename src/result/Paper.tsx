import { services } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'
import { useToday } from '../ui/useToday.ts'
import { useBriefs } from './AnswersLine.tsx'
import { Question } from './AskCard.tsx'
import { firstStep, Lead, Stops } from './FirstAct.tsx'
import { useResultHeading } from './headingText.ts'
import { showsServices } from './ServiceRows.tsx'
import { StepFacts } from './StepHow.tsx'
import type { Outcome } from './useOutcome.ts'
import { useWayText } from './wayText.ts'

/** The card for the counter: the one page that is printed. What to ask, what to bring, what it is for, and the answers. */
export function Paper({ outcome }: { outcome: Outcome }) {
  const { own, answers, supposed, headline, recommendation } = outcome
  const { services: names } = useTexts('core')
  const { sections, steps, ui } = useTexts('result')
  const heading = useResultHeading(own, supposed)(headline)
  const briefs = useBriefs(answers)
  const today = useToday()
  const wayText = useWayText(recommendation)
  const first = firstStep(headline, recommendation)
  const asking = recommendation.route.filter(({ role, asks }) => role === 'act' && asks)
  const wanted = services.filter(({ id }) => recommendation.services[id].wanted)
  return (
    <section className="paper">
      <p className="small">
        <Text>{ui.answersLine([...(today ? [today] : []), briefs])}</Text>
      </p>
      <p className="paper-title">
        <Text>{heading}</Text>
      </p>
      <Lead outcome={outcome} />
      {first && headline.kind === 'blocked' ? (
        <p>
          <strong>
            <Text>{steps[first.id].title}</Text>
          </strong>
        </p>
      ) : null}
      <Stops step={first} outcome={outcome} />
      {first && !first.asks ? <StepFacts step={first} /> : null}
      {asking.map((step) => (
        <div key={step.id} className="paper-step">
          <p>
            <strong>
              <Text>{steps[step.id].title}</Text>
            </strong>
          </p>
          {step.asks ? <Question decisionMaker={step.asks} answers={answers} /> : null}
          <StepFacts step={step} />
        </div>
      ))}
      {showsServices(headline) ? (
        <>
          <p>
            <strong>
              <Text>{sections.services}</Text>
            </strong>
          </p>
          <ul className="paper-services">
            {wanted.map(({ id }) => (
              <li key={id}>
                <Text>{ui.serviceStatus(names[id].name, wayText(recommendation.services[id].ways[0]))}</Text>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

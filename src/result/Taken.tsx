import { calendarAfter, fits, refusals, type Step, type StepId, whileWaiting } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { Later } from '../page/lazyPart.tsx'
import { Sources } from '../sources/Sources.tsx'
import { Fold } from '../ui/Fold.tsx'
import { Link } from '../ui/Link.tsx'
import { Facts, P, Paragraphs } from '../ui/phrases.tsx'
import { Text } from '../ui/Text.tsx'
import { toAddress } from '../wizard/address.ts'
import { useAnswers, useWhatIf } from '../wizard/useWizard.ts'
import { AnswerLink } from './AnswerLink.tsx'
import { OwnEidLink } from './OwnEidLink.tsx'
import { useStepFacts } from './stepFacts.ts'
import { takePanel } from './takePanel.ts'

export type TakenProps = {
  step: Step
  /** Unfolded: it is what the page is about. */
  isFirst: boolean
  /** The plan, of which the days that follow can be saved; on paper, nothing. */
  route: readonly Step[]
}

/** A step that is taken: how long to wait, what to do when it comes, and what if it does not. */
export function Taken({ step, isFirst, route }: TakenProps) {
  const { steps, ui } = useTexts('result')
  const title = ui.doneStep({ step: steps[step.id].title })
  if (!isFirst) return <Fold summary={title}>{() => <Waiting step={step} isFirst={isFirst} route={route} />}</Fold>
  return (
    <>
      <P strong>{title}</P>
      <Waiting step={step} isFirst route={route} />
    </>
  )
}

function Waiting({ step, isFirst, route }: TakenProps) {
  const { taken } = useTexts('details')
  const { steps, ui } = useTexts('result')
  const factsOf = useStepFacts()
  const days = calendarAfter(step, route)
  const then: { readonly [S in StepId]?: readonly string[] } = taken.then
  return (
    <>
      <Facts>{factsOf(step).filter(([term]) => term === ui.wait)}</Facts>
      <Paragraphs>{then[step.id] ?? []}</Paragraphs>
      {days.length > 0 ? (
        // a form is of no use on paper
        <div className="no-print">
          <Fold summary={taken.calendar}>{() => <Later part={takePanel} props={{ show: 'calendar', days }} />}</Fold>
        </div>
      ) : null}
      {step.eid ? <OwnEidLink eid={step.eid} isNext={isFirst} /> : null}
      <Changes step={step} />
      <Sources of={steps[step.id].title} ids={[...step.sources, ...sourcesWhileWaiting(step)]} />
    </>
  )
}

/** The sources of what is said while a taken step is awaited. */
export function sourcesWhileWaiting({ id, taken }: Step) {
  return taken ? whileWaiting[id as keyof typeof whileWaiting] : []
}

/** It was refused; it has come, where it is a number and no eID; or it was not ordered after all. */
function Changes({ step: { id, eid } }: { step: Step }) {
  const lang = useLang()
  const { taken } = useTexts('details')
  const { steps } = useTexts('result')
  const answers = useAnswers()
  const left = answers.done?.filter((each) => each !== id)
  const refusal = refusals[id as keyof typeof refusals]?.find(({ when }) => fits(when, answers))
  // a result that is hypothetical offers no change to what is true
  if (useWhatIf()) return null
  return (
    <>
      {refusal ? (
        <p className="no-print">
          <AnswerLink then={{ ...answers, ...refusal.set, done: left }}>
            <Text>{taken.refused}</Text>
          </AnswerLink>
        </p>
      ) : null}
      {eid ? null : (
        <p className="no-print">
          <Link className="ds-link" to={toAddress(lang, { page: 'idNumber', answers })}>
            <Text>{taken.number}</Text>
          </Link>
        </p>
      )}
      <p className="no-print">
        <AnswerLink then={{ ...answers, done: left }}>
          <Text>{taken.undo}</Text>
          <span className="sr-only">
            <Text>{`: ${steps[id].title}`}</Text>
          </span>
        </AnswerLink>
      </p>
    </>
  )
}

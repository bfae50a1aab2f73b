import { eidById, firstQuestion, type Headline, isOpenInFull, services } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { usePageTitle } from '../page/usePageTitle.ts'
import { keyLook } from '../services/keyLook.ts'
import { StaleNote } from '../sources/StaleNote.tsx'
import { DoorPicture } from '../ui/DoorPicture.tsx'
import { Fold } from '../ui/Fold.tsx'
import { Heading } from '../ui/Heading.tsx'
import { KeyPicture } from '../ui/KeyPicture.tsx'
import { Link } from '../ui/Link.tsx'
import { Bullets, P } from '../ui/phrases.tsx'
import { Text } from '../ui/Text.tsx'
import { toAddress } from '../wizard/address.ts'
import { firstOpenLocation } from '../wizard/location.ts'
import { AskCard } from './AskCard.tsx'
import { DoneLink } from './DoneLink.tsx'
import { useResultHeading } from './headingText.ts'
import { TakenStep } from './More.tsx'
import { StepFacts, StepInstructions } from './StepHow.tsx'
import type { Outcome } from './useOutcome.ts'

/** What to do first: the act as the heading, what it costs, how long it takes, where, and what stands before it. */
export function FirstAct({ outcome }: { outcome: Outcome }) {
  const { own, whatIf, headline, first, eid } = outcome
  const { steps } = useTexts('result')
  const todo = first?.taken ? undefined : first
  const heading = useResultHeading(own, whatIf)(headline)
  usePageTitle(heading)
  return (
    <section className="hero first" data-color-scheme="dark">
      <div className="stack">
        <Heading level={1} data-size="xl">
          {heading}
        </Heading>
        <Lead outcome={outcome} />
        {todo && headline.kind === 'blocked' ? <P className="hero-lead">{steps[todo.id].title}</P> : null}
        {todo ? <StepFacts step={todo} /> : null}
        <Stops outcome={outcome} />
        {todo ? <StaleNote ids={todo.sources} /> : null}
        {todo?.asks ? <AskCard decisionMaker={todo.asks} answers={outcome.answers} /> : null}
        {todo?.url && steps[todo.id].button ? (
          <p className="actions">
            <a className="ds-button arrow" href={todo.url}>
              <Text>{steps[todo.id].button ?? ''}</Text>
            </a>
          </p>
        ) : null}
        {todo ? <DoneLink step={todo} /> : null}
        {todo ? <Fold summary={steps[todo.id].more}>{() => <StepInstructions step={todo} />}</Fold> : null}
        {first?.taken ? <TakenStep step={first} isFirst route={outcome.recommendation.route} /> : null}
      </div>
      <div className="first-picture" aria-hidden="true">
        <DoorPicture state={first || headline.kind === 'nothing' ? 'ajar' : 'open'} />
        {eid ? <KeyPicture {...keyLook(eidById(eid).level)} /> : null}
      </div>
    </section>
  )
}

/** One line under the heading, where it needs one; and the way on for those to whom no step is told. */
export function Lead({ outcome: { headline, answers, whatIf } }: { outcome: Outcome }) {
  const lang = useLang()
  const { lead, visit } = useTexts('result')
  if (headline.kind === 'act' || headline.kind === 'wait') return null
  if (headline.kind === 'unsettled') {
    // the answers that are missing are those of a hypothetical person
    return whatIf ? null : (
      <p className="actions">
        <Link className="ds-button arrow" to={toAddress(lang, firstOpenLocation(answers))}>
          {lead.unsettled}
        </Link>
      </p>
    )
  }
  return (
    <>
      <P className="hero-lead">{leadOf(headline, lead)}</P>
      {headline.kind === 'blocked' && headline.by === 'visit' ? <Bullets>{Object.values(visit)}</Bullets> : null}
      {headline.kind === 'blocked' && headline.by === 'parent' ? (
        <p className="actions">
          <Link className="ds-button arrow" to={toAddress(lang, { page: firstQuestion, answers: {} })}>
            {lead.findYours}
          </Link>
        </p>
      ) : null}
    </>
  )
}

function leadOf(
  headline: Exclude<Headline, { kind: 'act' | 'wait' | 'unsettled' }>,
  lead: ReturnType<typeof useTexts<'result'>>['lead'],
): string {
  switch (headline.kind) {
    case 'blocked':
      return lead.blocked[headline.by]
    case 'have':
      return headline.isEnough ? lead.haveEnough : lead.havePart
    case 'openWithout':
      return headline.isEnough ? lead.openWithout : lead.openInPart
    case 'nothing':
      return lead.nothing
  }
}

/** What must be read before the button: the stop lines of the step, its deadlines, and help where health comes up. */
export function Stops({ outcome: { headline, recommendation, first } }: { outcome: Outcome }) {
  const { deadlines, health, stops } = useTexts('result')
  const isHealth = services.some(
    ({ id, group }) =>
      group === 'health' && recommendation.services[id].wanted && !isOpenInFull(recommendation.services[id].ways),
  )
  const lines = [
    ...(isHealth ? [health] : []),
    ...(first && !first.taken
      ? [...first.stops.map(({ id }) => stops[id]), ...first.deadlines.map((id) => deadlines[id])]
      : []),
  ]
  // what helps a visitor says where to call, too
  const isVisit = headline.kind === 'blocked' && headline.by === 'visit'
  if (lines.length === 0 || isVisit) return null
  return <Bullets className="stops">{lines}</Bullets>
}

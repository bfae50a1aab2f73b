import { eidById, type Headline, type Recommendation, type Step, services } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { keyLook } from '../services/keyLook.ts'
import { DoorPicture } from '../ui/DoorPicture.tsx'
import { Fold } from '../ui/Fold.tsx'
import { KeyPicture } from '../ui/KeyPicture.tsx'
import { Link } from '../ui/Link.tsx'
import { plain, Text } from '../ui/Text.tsx'
import { useTitle } from '../ui/useTitle.ts'
import { toAddress } from '../wizard/address.ts'
import { firstOpenLocation } from '../wizard/location.ts'
import { AskCard } from './AskCard.tsx'
import { GuidanceList } from './GuidanceList.tsx'
import { useResultHeading } from './headingText.ts'
import { HowTo, StepFacts } from './StepHow.tsx'
import type { Outcome } from './useOutcome.ts'

/** What to do first: the act as the heading, what it costs, how long it takes, where, and what stands before it. */
export function FirstAct({ outcome }: { outcome: Outcome }) {
  const { own, supposed, headline, recommendation } = outcome
  const { product } = useTexts('core')
  const { steps } = useTexts('result')
  const heading = useResultHeading(own, supposed)(headline)
  useTitle(`${plain(heading)} – ${product}`)
  const step = firstStep(headline, recommendation)
  const eid = step?.eid ?? ('eid' in headline ? headline.eid : undefined)
  return (
    <section className="hero first" data-color-scheme="dark">
      <div className="stack">
        <h1 className="ds-heading" data-size="xl" tabIndex={-1}>
          <Text>{heading}</Text>
        </h1>
        <Lead outcome={outcome} />
        {step && headline.kind === 'blocked' ? (
          <p className="hero-lead">
            <Text>{steps[step.id].title}</Text>
          </p>
        ) : null}
        {step ? <StepFacts step={step} /> : null}
        <Stops step={step} outcome={outcome} />
        {step?.asks ? <AskCard decisionMaker={step.asks} answers={outcome.answers} /> : null}
        {step?.url && steps[step.id].button ? (
          <p className="actions">
            <a className="ds-button arrow" href={step.url}>
              <Text>{steps[step.id].button ?? ''}</Text>
            </a>
          </p>
        ) : null}
        {step ? <Fold summary={steps[step.id].more}>{() => <HowTo step={step} />}</Fold> : null}
      </div>
      <div className="first-picture" aria-hidden="true">
        <DoorPicture state={step || headline.kind === 'nothing' ? 'ajar' : 'open'} />
        {eid ? <KeyPicture {...keyLook(eidById(eid).level)} /> : null}
      </div>
    </section>
  )
}

/** The step that the first part of the page is about: none where nothing is to be done, or where the heading says it all. */
export function firstStep(headline: Headline, { route }: Recommendation): Step | undefined {
  if (headline.kind === 'act') return route.find(({ id }) => id === headline.step)
  return headline.kind === 'blocked' && headline.by === 'number' ? route.find(({ role }) => role === 'act') : undefined
}

/** One line under the heading, where it needs one; and the way on for those to whom no step is told. */
export function Lead({ outcome: { headline, answers } }: { outcome: Outcome }) {
  const lang = useLang()
  const { lead, visit } = useTexts('result')
  if (headline.kind === 'act') return null
  if (headline.kind === 'unsettled') {
    return (
      <p className="actions">
        <Link className="ds-button arrow" to={toAddress(lang, firstOpenLocation(answers))}>
          {lead.unsettled}
        </Link>
      </p>
    )
  }
  return (
    <>
      <p className="hero-lead">
        <Text>{leadOf(headline, lead)}</Text>
      </p>
      {headline.kind === 'blocked' && headline.by === 'visit' ? <GuidanceList texts={visit} /> : null}
      {headline.kind === 'blocked' && headline.by === 'parent' ? (
        <p className="actions">
          <Link className="ds-button arrow" to={toAddress(lang, { step: 'idNumber', answers: {} })}>
            {lead.findYours}
          </Link>
        </p>
      ) : null}
    </>
  )
}

function leadOf(
  headline: Exclude<Headline, { kind: 'act' | 'unsettled' }>,
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
export function Stops({ step, outcome }: { step: Step | undefined; outcome: Outcome }) {
  const { headline, recommendation } = outcome
  const { deadlines, health, stops } = useTexts('result')
  const isHealth = services.some(
    ({ id, group }) => group === 'health' && recommendation.services[id].wanted && !isOpen(recommendation, id),
  )
  const lines = [
    ...(isHealth ? [health] : []),
    ...(step?.stops.map(({ id }) => stops[id]) ?? []),
    ...(step?.deadlines.map((id) => deadlines[id]) ?? []),
  ]
  // what helps a visitor says where to call, too
  const isVisit = headline.kind === 'blocked' && headline.by === 'visit'
  if (lines.length === 0 || isVisit) return null
  return (
    <ul className="stops">
      {lines.map((line) => (
        <li key={line}>
          <Text>{line}</Text>
        </li>
      ))}
    </ul>
  )
}

function isOpen({ services: all }: Recommendation, id: keyof Recommendation['services']): boolean {
  return all[id].status === 'open' && all[id].degree === 'full'
}

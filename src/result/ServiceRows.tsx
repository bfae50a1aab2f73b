import { type Recommendation, type Service, type ServiceId, serviceById, services, timeTo } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { statusDoor } from '../services/statusDoor.ts'
import { useTimeText } from '../services/waitText.ts'
import { DoorPicture } from '../ui/DoorPicture.tsx'
import { Fold } from '../ui/Fold.tsx'
import { hostOf } from '../ui/hostOf.ts'
import { Anchor, Bullets, P, Paragraphs, Strong } from '../ui/phrases.tsx'
import { Section } from '../ui/Section.tsx'
import { Text } from '../ui/Text.tsx'
import type { Outcome } from './useOutcome.ts'
import { useOtherWayTexts, usePartText, useShortWayText, useWayText } from './wayText.ts'

type RowProps = { id: ServiceId; recommendation: Recommendation; isShort: boolean }

/** More rows than this are short: what they leave out stands where they unfold. */
const mostLong = 6

/**
 * The wanted services that have a row: none for a visitor or a parent, whom an eID of their own gives nothing; while answers are
 * open, only those whose access is certain.
 */
export function shownServices({ headline, recommendation }: Outcome): readonly Service[] {
  if (headline.kind === 'blocked' && headline.by !== 'number') return []
  return services.filter(({ id }) => {
    const { wanted, status } = recommendation.services[id]
    return wanted && !(headline.kind === 'unsettled' && status === 'closed')
  })
}

/** One row for each service: what it is to the person, with which eID, which part; and how to manage until then. */
export function ServiceRows({ outcome }: { outcome: Outcome }) {
  const { sections } = useTexts('result')
  const { recommendation } = outcome
  const shown = shownServices(outcome)
  const isShort = shown.length > mostLong
  if (shown.length === 0) return null
  return (
    <Section title={sections.services} level={2} data-size="sm">
      <ul className={isShort ? 'rows rows--short ds-card' : 'rows ds-card'}>
        {shown.map(({ id }) => (
          <li key={id}>
            <Row id={id} recommendation={recommendation} isShort={isShort} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The whole row is the summary: a large target, heard as the service and its status. */
function Row({ id, recommendation, isShort }: RowProps) {
  const { services: names } = useTexts('core')
  const { status, degree } = recommendation.services[id]
  const { phrase, shown, folded } = useRowWords({ id, recommendation, isShort })
  const until = useUntil(id, recommendation)
  // of many rows, those that leave nothing to be done do not fold, and name no page
  const isBare = isShort && (status === 'open' || (status === 'free' && degree === 'full'))
  const isPageAlone = !isBare && folded.length + until.about.length + until.until.length === 0
  const face = (
    <span className="row-face">
      <DoorPicture state={statusDoor(status, degree)} />
      <span className="row-lines">
        <Strong>{names[id].name}</Strong>{' '}
        <span className={`status status--${status}`}>
          <Text>{phrase}</Text>
        </span>
        {shown.map((line) => (
          <span key={line} className="small">
            {' '}
            <Text>{line}</Text>
          </span>
        ))}
        {isPageAlone ? <ServicePage id={id} /> : null}
      </span>
    </span>
  )
  if (isBare || isPageAlone) return face
  return (
    <Fold className="row" summary={face}>
      {() => (
        <>
          <Paragraphs>{folded}</Paragraphs>
          <Until {...until} />
          {serviceById(id).url ? (
            <p>
              <ServicePage id={id} />
            </p>
          ) : null}
        </>
      )}
    </Fold>
  )
}

/** What a row says in sight, and what it folds. */
function useRowWords({ id, recommendation, isShort }: RowProps) {
  const { limits: limitTexts, ui, ways: words } = useTexts('result')
  const wayText = useWayText(recommendation)
  const shortText = useShortWayText()
  const partText = usePartText(recommendation)
  const otherWays = useOtherWayTexts(recommendation)(id)
  const { ways, limits } = recommendation.services[id]
  const [first, ...others] = ways
  // a limit that shuts the service, or leaves it unconfirmed, is the reason
  const reason = first?.degree ? partText(id, first) : limits[0] && limitTexts[limits[0].id]
  const shown = [...(reason ? [reason] : []), ...otherWays]
  // what costs money stands apart, under the plan
  const paid = others.filter(({ status }) => status === 'paid').map((way) => ui.also({ way: wayText(way) }))
  if (!isShort) return { phrase: wayText(first), shown, folded: paid }
  if (first?.status === 'open') return { phrase: shortText(first), shown, folded: [] }
  const whole = first?.status === 'maybe' ? [wayText(first)] : []
  const part = first?.degree === 'part' ? [words.inPart] : []
  return { phrase: shortText(first), shown: part, folded: [...whole, ...shown, ...paid] }
}

/** How long it takes and what to know; and how to manage until then. */
function useUntil(id: ServiceId, recommendation: Recommendation) {
  const { alternatives, serviceNotes, ui } = useTexts('result')
  const timeText = useTimeText()
  const until = recommendation.services[id].until.filter(({ isSooner }) => !isSooner).map((way) => alternatives[way.id])
  const wait = timeTo(id, recommendation)
  const note = serviceNotes[id]
  const about = [
    ...(wait && wait.uncounted.length === 0 ? [ui.serviceTime({ time: timeText(wait) })] : []),
    ...(note ? [note] : []),
  ]
  return { about, until }
}

function Until({ about, until }: ReturnType<typeof useUntil>) {
  const { ui } = useTexts('result')
  return (
    <>
      <Paragraphs>{about}</Paragraphs>
      {until.length > 0 ? <P strong>{ui.until}</P> : null}
      <Bullets>{until}</Bullets>
    </>
  )
}

function ServicePage({ id }: { id: ServiceId }) {
  const { services: names } = useTexts('core')
  const { ui } = useTexts('result')
  const { url } = serviceById(id)
  return url ? <Anchor href={url}>{ui.servicePage({ service: names[id].name, host: hostOf(url) })}</Anchor> : null
}

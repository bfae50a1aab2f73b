import { type Headline, type Recommendation, type ServiceId, serviceById, services, timeTo } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { DoorPicture } from '../ui/DoorPicture.tsx'
import { Fold } from '../ui/Fold.tsx'
import { hostOf } from '../ui/hostOf.ts'
import { Text } from '../ui/Text.tsx'
import { statusDoor } from '../wizard/statusDoor.ts'
import { usePartText, useShortWayText, useWayText } from './wayText.ts'

/** A visitor or a parent gets nothing by an eID of their own: the rows would only say no. */
export function showsServices(headline: Headline): boolean {
  return !(headline.kind === 'blocked' && headline.by !== 'number')
}

type RowProps = { id: ServiceId; recommendation: Recommendation; isShort: boolean }

/** More rows than this are short: what they leave out stands where they unfold. */
const mostLong = 6

/** One row for each wanted service: what it is to the person, with which eID, which part; and how to manage until then. */
export function ServiceRows({ recommendation }: { recommendation: Recommendation }) {
  const { sections } = useTexts('result')
  const wanted = services.filter(({ id }) => recommendation.services[id].wanted)
  const isShort = wanted.length > mostLong
  return (
    <section>
      <h2 className="ds-heading" data-size="sm">
        <Text>{sections.services}</Text>
      </h2>
      <ul className={isShort ? 'rows rows--short ds-card' : 'rows ds-card'}>
        {wanted.map(({ id }) => (
          <li key={id}>
            <Row id={id} recommendation={recommendation} isShort={isShort} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The whole row is the summary: a large target, heard as the service and its status. */
function Row({ id, recommendation, isShort }: RowProps) {
  const { services: names } = useTexts('core')
  const { limits: limitTexts, ui } = useTexts('result')
  const wayText = useWayText(recommendation)
  const shortText = useShortWayText()
  const partText = usePartText(recommendation)
  const { status, degree, ways, limits } = recommendation.services[id]
  const [first, ...others] = ways
  const part = first && partText(id, first)
  // a limit that shuts the service, or leaves it unconfirmed, is the reason: it stands in sight
  const reason = first?.degree ? undefined : limits[0] && limitTexts[limits[0].id]
  const details = [
    isShort && first?.status === 'maybe' ? wayText(first) : undefined,
    part,
    reason,
    ...others.map((way) => ui.also(wayText(way))),
  ].filter((line) => line !== undefined)
  const face = (
    <span className="row-face">
      <DoorPicture state={statusDoor(status, degree)} />
      <span className="row-lines">
        <strong>
          <Text>{names[id].name}</Text>
        </strong>{' '}
        <span className={`status status--${status}`}>
          <Text>{isShort ? shortText(first) : wayText(first)}</Text>
        </span>
        {isShort
          ? null
          : details.map((line) => (
              <span key={line} className="small">
                {' '}
                <Text>{line}</Text>
              </span>
            ))}
      </span>
    </span>
  )
  const { lines, until, url } = useUntil(id, recommendation)
  if (lines.length + until.length === 0 && !url) return face
  return (
    <Fold className="row" summary={face}>
      {() => (
        <>
          {isShort
            ? details.map((line) => (
                <p key={line}>
                  <Text>{line}</Text>
                </p>
              ))
            : null}
          {until.length > 0 ? (
            <p>
              <strong>
                <Text>{ui.until}</Text>
              </strong>
            </p>
          ) : null}
          <ul className="bullets">
            {[...until, ...lines].map((line) => (
              <li key={line}>
                <Text>{line}</Text>
              </li>
            ))}
            {url ? (
              <li>
                <a className="ds-link" href={url}>
                  <Text>{ui.servicePage(names[id].name, hostOf(url))}</Text>
                </a>
              </li>
            ) : null}
          </ul>
        </>
      )}
    </Fold>
  )
}

/** What a row unfolds to: how to manage until then; how long it takes and what to know; and the official page. */
function useUntil(id: ServiceId, recommendation: Recommendation) {
  const { alternatives, serviceNotes, time, ui } = useTexts('result')
  const wait = timeTo(id, recommendation)
  const note = serviceNotes[id]
  return {
    until: recommendation.services[id].until.map((way) => alternatives[way.id]),
    lines: [
      ...(wait && wait.uncounted.length === 0
        ? [ui.serviceTime(time(Math.ceil(wait.least), Math.ceil(wait.most)))]
        : []),
      ...(note ? [note] : []),
    ],
    url: serviceById(id).url,
  }
}

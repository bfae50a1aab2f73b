import { type Recommendation, type ServiceId, serviceById, services, timeTo } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { DoorPicture } from '../ui/DoorPicture.tsx'
import { hostOf } from '../ui/hostOf.ts'
import { Text } from '../ui/Text.tsx'
import { statusDoor } from '../wizard/statusDoor.ts'
import { usePartText, useWayText } from './wayText.ts'

/** One row for each wanted service: what it is to the person, with which eID, which part; and how to manage until then. */
export function ServiceRows({ recommendation }: { recommendation: Recommendation }) {
  const { sections } = useTexts('result')
  const wanted = services.filter(({ id }) => recommendation.services[id].wanted)
  return (
    <section aria-labelledby="services">
      <h2 className="ds-heading" data-size="sm" id="services">
        <Text>{sections.services}</Text>
      </h2>
      <ul className="rows ds-card">
        {wanted.map(({ id }) => (
          <Row key={id} id={id} recommendation={recommendation} />
        ))}
      </ul>
    </section>
  )
}

function Row({ id, recommendation }: { id: ServiceId; recommendation: Recommendation }) {
  const { services: names } = useTexts('core')
  const { limits: limitTexts, ui } = useTexts('result')
  const wayText = useWayText(recommendation)
  const partText = usePartText(recommendation)
  const { status, degree, ways, limits } = recommendation.services[id]
  const [first, ...others] = ways
  const part = first && partText(id, first)
  // a limit that shuts the service, or leaves it unconfirmed, is the reason: it stands in sight
  const reason = first?.degree ? undefined : limits[0] && limitTexts[limits[0].id]
  return (
    <li>
      <DoorPicture state={statusDoor(status, degree)} />
      <div>
        <strong>
          <Text>{names[id].name}</Text>
        </strong>
        <p className={`status status--${status}`}>
          <Text>{wayText(first)}</Text>
        </p>
        {[part, reason].map((line) =>
          line ? (
            <p key={line} className="small">
              <Text>{line}</Text>
            </p>
          ) : null,
        )}
        {others.map((way) => (
          <p key={way.status} className="small">
            <Text>{ui.also(wayText(way))}</Text>
          </p>
        ))}
        <Until id={id} recommendation={recommendation} />
      </div>
    </li>
  )
}

/** How long it takes, how to manage until then, what to know, and the official page; folded. */
function Until({ id, recommendation }: { id: ServiceId; recommendation: Recommendation }) {
  const { services: names } = useTexts('core')
  const { alternatives, serviceNotes, time, ui } = useTexts('result')
  const { until } = recommendation.services[id]
  const { url } = serviceById(id)
  const wait = timeTo(id, recommendation)
  const note = serviceNotes[id]
  const lines = [
    ...(wait && wait.uncounted.length === 0 ? [ui.serviceTime(time(Math.ceil(wait.least), Math.ceil(wait.most)))] : []),
    ...until.map((way) => alternatives[way.id]),
    ...(note ? [note] : []),
  ]
  if (lines.length === 0 && !url) return null
  return (
    <Disclosure summary={`${until.length > 0 ? ui.until : ui.about}: ${names[id].name}`}>
      <ul className="bullets">
        {lines.map((line) => (
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
    </Disclosure>
  )
}

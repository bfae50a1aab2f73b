import {
  type Answers,
  type Recommendation,
  type ServiceId,
  type SourceId,
  serviceById,
  services,
  sourcesBeside,
  waysAround,
  waysWithout,
} from '#rules'
import { Sources } from '../guide/Sources.tsx'
import { useTexts } from '../i18n/texts.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Text } from '../ui/Text.tsx'
import { hostOf } from './words.ts'

type ServiceNotesProps = { recommendation: Recommendation; answers: Answers }

/** What to know about each service that she wants: what her situation takes away, ways in without an eID, its official page. */
export function ServiceNotes({ recommendation, answers }: ServiceNotesProps) {
  const { sections, health } = useTexts('result')
  const wanted = services.filter(({ id }) => recommendation.services[id].wanted)
  const isHealth = wanted.some(({ group }) => group === 'health')
  return (
    <section className="ds-card" aria-labelledby="notes">
      <h2 className="ds-heading" data-size="sm" id="notes">
        <Text>{sections.notes}</Text>
      </h2>
      {isHealth ? (
        <p>
          <strong>
            <Text>{health}</Text>
          </strong>
        </p>
      ) : null}
      {wanted.map(({ id }) => (
        <ServiceNote key={id} id={id} recommendation={recommendation} answers={answers} isOpen={wanted.length <= 2} />
      ))}
    </section>
  )
}

type ServiceNoteProps = ServiceNotesProps & { id: ServiceId; isOpen: boolean }

function ServiceNote({ id, recommendation, answers, isOpen }: ServiceNoteProps) {
  const { services: names } = useTexts('core')
  const { mailbox, serviceNotes, ways: wayWords, without } = useTexts('details')
  const { limits, links, ui } = useTexts('result')
  const service = serviceById(id)
  const outcome = recommendation.services[id]
  const ways = waysWithout(service, answers).filter((way) => !service.ways.some((other) => other.id === way.id))
  const around = waysAround(service, answers)
  const note = serviceNotes[id]
  const isMailbox = service.group === 'mailbox'
  const sources: SourceId[] = [
    ...outcome.sources,
    ...outcome.limits.flatMap((limit) => limit.sources),
    ...ways.flatMap((way) => way.sources),
    ...around.flatMap((way) => way.sources),
    ...sourcesBeside(service.group),
  ]
  return (
    <div className="service-note">
      <h3 className="ds-heading" data-size="2xs">
        <Text>{names[id].name}</Text>
      </h3>
      {outcome.limits.map((limit) => (
        <p key={limit.id}>
          <Text>{limits[limit.id]}</Text>
        </p>
      ))}
      {outcome.reach.now === 'full' ? null : (
        <Disclosure summary={ui.waysAround} open={isOpen}>
          <ul className="bullets">
            {around.map((way) => (
              <li key={way.id}>
                <Text>{wayWords[way.id]}</Text>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {[...(note ? [note] : []), ...ways.map((way) => without[way.id])].map((line) => (
        <p key={line}>
          <Text>{line}</Text>
        </p>
      ))}
      {isMailbox ? (
        <p>
          <Text>{mailbox}</Text>{' '}
          <a className="ds-link" href="https://www.norge.no/nn/digital-borgar/reservasjon">
            <Text>{links.optOut}</Text>
          </a>
        </p>
      ) : null}
      {service.url ? (
        <p>
          <a className="ds-link" href={service.url}>
            <Text>{links.service(names[id].name, hostOf(service.url))}</Text>
          </a>
        </p>
      ) : null}
      <Sources ids={sources} />
    </div>
  )
}

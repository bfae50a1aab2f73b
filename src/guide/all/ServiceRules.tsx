import {
  type Access,
  accessByLogin,
  accessLevels,
  eids,
  type LimitId,
  type Service,
  type SourceId,
  sourcesBeside,
} from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { hostOf } from '../../result/words.ts'
import { Text } from '../../ui/Text.tsx'
import { SourceDetails } from '../SourceDetails.tsx'
import { useWhenWords } from '../whenWords.ts'

/** Everything about one service. */
export function ServiceRules({ service }: { service: Service }) {
  const texts = useTexts('core')
  const { access: accessWords, links, limits: limitWords } = useTexts('result')
  const { mailbox, serviceNotes } = useTexts('details')
  const words = useTexts('rules').all.services
  const whenWords = useWhenWords()
  const { name, what } = texts.services[service.id]
  const { limits = [], login } = service
  const isMailbox = service.group === 'mailbox'
  const opening = (access: Access) =>
    eids.filter((eid) => accessByLogin(eid, service) === access).map(({ id }) => texts.eids[id].name)
  const note = serviceNotes[service.id]
  const sources: SourceId[] = [
    ...service.sources,
    ...limits.flatMap((limit) => limit.sources),
    ...(service.without ?? []).flatMap((way) => way.sources),
    ...service.ways.flatMap((way) => way.sources),
    ...sourcesBeside(service.group),
  ]
  return (
    <section className="service-note rule" aria-labelledby={service.id}>
      <h4 className="ds-heading" data-size="2xs" id={service.id} tabIndex={-1}>
        <Text>{name}</Text>
      </h4>
      <p className="subtle">
        <Text>{what}</Text>
      </p>
      <p>
        <Text>
          {login.through === 'idPorten' ? words.asks[login.below](texts.levels[login.level]) : words.ownLogin}
        </Text>{' '}
        {note ? <Text>{note}</Text> : null}
      </p>
      <ul className="bullets">
        {[...accessLevels]
          .reverse()
          .filter((access) => opening(access).length > 0)
          .map((access) => (
            <li key={access}>
              <Text>{words.opens(accessWords[access], opening(access))}</Text>
            </li>
          ))}
      </ul>
      {limits.length > 0 ? (
        <>
          <h5>{words.limits}</h5>
          <ul className="bullets">
            {limits.map((limit) => (
              <li key={limit.id}>
                <Text>{limitWords[limit.id as LimitId]}</Text>{' '}
                <Text>{words.limited(whenWords(limit.when), accessWords[limit.atMost])}</Text>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h5>{words.ways}</h5>
      <Ways service={service} />
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
            <Text>{links.service(name, hostOf(service.url))}</Text>
          </a>
        </p>
      ) : null}
      <SourceDetails ids={sources} />
    </section>
  )
}

/** How people get in, or manage, with no eID. A way that is both is told once, as the way in. */
function Ways({ service }: { service: Service }) {
  const { access: accessWords } = useTexts('result')
  const { ways: wayWords, without: withoutWords } = useTexts('details')
  const { all } = useTexts('rules')
  const whenWords = useWhenWords()
  const ways = service.without ?? []
  const others = service.ways.filter(({ id }) => !ways.some((way) => (way.id as string) === id))
  return (
    <ul className="bullets">
      {ways.map(({ id, when, access }) => (
        <li key={id}>
          <Text>{`${accessWords[access]}: ${withoutWords[id]}${when ? ` ${all.onlyWith(whenWords(when))}` : ''}`}</Text>
        </li>
      ))}
      {others.map(({ id, when }) => (
        <li key={id}>
          <Text>{when ? `${wayWords[id]} ${all.onlyWith(whenWords(when))}` : wayWords[id]}</Text>
        </li>
      ))}
    </ul>
  )
}

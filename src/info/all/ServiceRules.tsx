import {
  type Access,
  accessByLogin,
  accessLevels,
  eids,
  type Service,
  type SourceId,
  sourcesBeside,
  type When,
} from '#rules'
import { lowerFirst } from '../../i18n/firstLetter.ts'
import { useTexts } from '../../i18n/texts.ts'
import { SourceDetails } from '../../sources/SourceDetails.tsx'
import { hostOf } from '../../ui/hostOf.ts'
import { Anchor, Bullets, P, Paragraphs } from '../../ui/phrases.tsx'
import { Section } from '../../ui/Section.tsx'
import { Text } from '../../ui/Text.tsx'
import { useOnlyWith, useWhenWords } from '../whenText.ts'

/** Everything about one service. */
export function ServiceRules({ service }: { service: Service }) {
  const texts = useTexts('core')
  const { limits: limitWords, parts, serviceNotes, ui } = useTexts('result')
  const { access: accessWords, links, mailbox } = useTexts('details')
  const words = useTexts('rules').all.services
  const whenWords = useWhenWords()
  const { name, what } = texts.services[service.id]
  const { limits = [], login } = service
  const isMailbox = service.group === 'mailbox'
  const opening = (access: Access) =>
    eids.filter((eid) => accessByLogin(eid, service) === access).map(({ id }) => texts.eids[id].name)
  const notes = [parts[service.id], serviceNotes[service.id]].filter((note) => note !== undefined)
  const sources: SourceId[] = [
    ...service.sources,
    ...limits.flatMap((limit) => limit.sources),
    ...(service.openWithoutEid ?? []).flatMap((way) => way.sources),
    ...service.alternatives.flatMap((way) => way.sources),
    ...sourcesBeside(service.group),
  ]
  return (
    <Section className="rule" title={name} level={4} data-size="2xs" id={service.id} tabIndex={-1}>
      <P className="subtle">{what}</P>
      <P>
        {login.through === 'idPorten' ? words.asks[login.below]({ level: texts.levels[login.level] }) : words.ownLogin}
      </P>
      <Paragraphs>{notes}</Paragraphs>
      <Bullets>
        {[...accessLevels]
          .reverse()
          .filter((access) => opening(access).length > 0)
          .map((access) => words.opens({ access: accessWords[access], eids: texts.lists.between(opening(access)) }))}
      </Bullets>
      {limits.length > 0 ? (
        <>
          <h5>{words.limits}</h5>
          <ul className="bullets">
            {limits.map((limit) => (
              <li key={`${limit.id} ${limit.atMost}`}>
                <Text>{limitWords[limit.id]}</Text>{' '}
                <Text>
                  {words.limited({
                    answers: texts.lists.long(whenWords(limit.when)),
                    access: lowerFirst(accessWords[limit.atMost]),
                  })}
                </Text>
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
          <Anchor href="https://www.norge.no/nn/digital-borgar/reservasjon">{links.optOut}</Anchor>
        </p>
      ) : null}
      {service.url ? (
        <p>
          <Anchor href={service.url}>{ui.servicePage({ service: name, host: hostOf(service.url) })}</Anchor>
        </p>
      ) : null}
      <SourceDetails of={name} ids={sources} />
    </Section>
  )
}

type Note = { readonly id: string; readonly when: When | undefined; readonly words: readonly string[] }

/** How people get in, or manage, with no eID. A way that is both is told once, as the way in. */
function Ways({ service }: { service: Service }) {
  const { access: accessWords, without: withoutWords } = useTexts('details')
  const { alternatives } = useTexts('result')
  const onlyWith = useOnlyWith()
  const open: readonly Note[] = (service.openWithoutEid ?? []).map(({ id, when, access }) => ({
    when,
    words: [accessWords[access], withoutWords[id]],
    id,
  }))
  const others: readonly Note[] = service.alternatives
    .filter(({ id }) => !open.some((way) => way.id === id))
    .map(({ id, when }) => ({ when, words: [alternatives[id]], id }))
  return (
    <ul className="bullets">
      {[...open, ...others].map(({ id, when, words }) => (
        <li key={`${id} ${JSON.stringify(when)}`}>
          <Text>{words.join(': ')}</Text> {when ? <Text>{onlyWith(when)}</Text> : null}
        </li>
      ))}
    </ul>
  )
}

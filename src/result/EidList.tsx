import { costs, type Eid, eids, type Recommendation, rankOf } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Sources } from '../sources/Sources.tsx'
import { hostOf } from '../ui/hostOf.ts'
import { Text } from '../ui/Text.tsx'
import { OwnEidLink } from './OwnEidLink.tsx'
import { VerdictTag } from './VerdictTag.tsx'

/** Every eID: whether the person can get it, why, and what to know. The best first. */
export function EidList({ recommendation }: { recommendation: Recommendation }) {
  const rank = ({ id }: Eid) => rankOf(recommendation.best, id)
  return (
    <div className="stack">
      {[...eids]
        .sort((one, other) => rank(one) - rank(other))
        .map((eid) => (
          <EidItem key={eid.id} eid={eid} recommendation={recommendation} />
        ))}
    </div>
  )
}

function EidItem({ eid, recommendation }: { eid: Eid; recommendation: Recommendation }) {
  const texts = useTexts('core')
  const { coveredBy, links, reasons } = useTexts('details')
  const { conditions, cost } = useTexts('result')
  const { verdict } = recommendation.eids[eid.id]
  const { name } = texts.eids[eid.id]
  const isOffered = verdict.kind === 'yes' || verdict.kind === 'later' || verdict.kind === 'depends'
  const why =
    verdict.kind === 'unneeded'
      ? [coveredBy(texts.eids[verdict.by].name)]
      : verdict.reasons.map(({ id }) => reasons[id])
  return (
    <section>
      <h3 className="ds-heading" data-size="2xs">
        <Text>{name}</Text>
      </h3>
      <p>
        <VerdictTag verdict={verdict} />
      </p>
      {[`${texts.levels[eid.level]}`, ...(isOffered ? [cost[eid.price]] : []), ...why].map((line) => (
        <p key={line}>
          <Text>{line}</Text>
        </p>
      ))}
      {verdict.conditions.length > 0 ? (
        <ul className="bullets">
          {verdict.conditions.map(({ id }) => (
            <li key={id}>
              <Text>{conditions[id]}</Text>
            </li>
          ))}
        </ul>
      ) : null}
      <p>
        <a className="ds-link" href={eid.url}>
          <Text>{links.eid(name, hostOf(eid.url))}</Text>
        </a>
      </p>
      <OwnEidLink eid={eid.id} />
      <Sources
        of={name}
        ids={[
          ...eid.sources,
          ...costs[eid.price],
          ...[...verdict.reasons, ...verdict.conditions].flatMap(({ sources }) => sources),
        ]}
      />
    </section>
  )
}

import { costs, type Eid, eids, isReachable, type Recommendation, rankOf } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Sources } from '../sources/Sources.tsx'
import { hostOf } from '../ui/hostOf.ts'
import { Anchor, Bullets, Paragraphs } from '../ui/phrases.tsx'
import { Section } from '../ui/Section.tsx'
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
  const isOffered = isReachable(verdict.kind)
  const why =
    verdict.kind === 'unneeded'
      ? [coveredBy({ eid: texts.eids[verdict.by].name })]
      : verdict.reasons.map(({ id }) => reasons[id])
  return (
    <Section title={name} level={3} data-size="2xs">
      <p>
        <VerdictTag verdict={verdict} />
      </p>
      <Paragraphs>{[texts.levels[eid.level], ...(isOffered ? [cost[eid.price]] : []), ...why]}</Paragraphs>
      {verdict.conditions.length > 0 ? <Bullets>{verdict.conditions.map(({ id }) => conditions[id])}</Bullets> : null}
      <p>
        <Anchor href={eid.url}>{links.eid({ eid: name, host: hostOf(eid.url) })}</Anchor>
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
    </Section>
  )
}

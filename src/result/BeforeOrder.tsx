import { eids as allEids, costs, type EidId, eidById, type Recommendation, type SourceId } from '#rules'
import { Sources } from '../guide/Sources.tsx'
import { useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'
import { Holding } from './Holding.tsx'
import { Reasons } from './Reasons.tsx'
import { Takes } from './Takes.tsx'
import { hostOf } from './words.ts'

type BeforeOrderProps = { eid: EidId; recommendation: Recommendation }

/** How to get the advised eID. What to check stands before the link that leads to the order. */
export function BeforeOrder({ eid: id, recommendation }: BeforeOrderProps) {
  const { eids } = useTexts('core')
  const { conditions, links, sections, ui } = useTexts('result')
  const eid = eidById(id)
  const { verdict } = recommendation.eids[id]
  const { name } = eids[id]
  const isHeld = verdict.kind === 'have'
  const isDone =
    isHeld && allEids.every(({ id: other }) => other === id || recommendation.eids[other].verdict.kind === 'unneeded')
  const title = isHeld ? sections.held(name) : eid.cost === 'paid' ? sections.beforePay(name) : sections.before(name)
  const ids: readonly SourceId[] = [
    ...eid.sources,
    ...costs[eid.price],
    ...[...verdict.reasons, ...verdict.conditions].flatMap((item) => item.sources),
  ]
  return (
    <div className="stack beside beside--even">
      <section className="ds-card" aria-labelledby="before">
        <h2 className="ds-heading" data-size="xs" id="before">
          <Text>{title}</Text>
        </h2>
        {isDone ? (
          <p>
            <Text>{ui.done}</Text>
          </p>
        ) : (
          <Reasons verdict={verdict} />
        )}
        {verdict.conditions.length > 0 ? (
          <ul className="checks">
            {verdict.conditions.map((condition) => (
              <li key={condition.id}>
                <Text>{conditions[condition.id]}</Text>
              </li>
            ))}
          </ul>
        ) : null}
        <div className="actions">
          <a className="ds-button arrow" data-variant={verdict.kind === 'yes' ? undefined : 'secondary'} href={eid.url}>
            <Text>{(verdict.kind === 'yes' ? links.order : links.eid)(name, hostOf(eid.url))}</Text>
          </a>
        </div>
        <Holding eid={id} />
        <Sources ids={ids} />
      </section>
      <Takes eid={id} recommendation={recommendation} />
    </div>
  )
}

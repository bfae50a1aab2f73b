import { type EidId, eidById, type Recommendation, type SourceId } from '#rules'
import { Sources } from '../guide/Sources.tsx'
import { useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'
import { Reasons } from './Reasons.tsx'
import { hostOf } from './words.ts'

type BeforeOrderProps = { eid: EidId; recommendation: Recommendation }

/** How to get the advised eID. What to check stands before the link that leads to the order. */
export function BeforeOrder({ eid: id, recommendation }: BeforeOrderProps) {
  const { eids } = useTexts('core')
  const { conditions, links, sections, safety } = useTexts('result')
  const eid = eidById(id)
  const { verdict } = recommendation.eids[id]
  const { name } = eids[id]
  const isHeld = verdict.kind === 'have'
  const title = isHeld ? sections.held(name) : eid.cost === 'paid' ? sections.beforePay(name) : sections.before(name)
  const ids: readonly SourceId[] = [
    ...eid.sources,
    ...[...verdict.reasons, ...verdict.conditions].flatMap((item) => item.sources),
  ]
  return (
    <div className="stack beside beside--even">
      <section className="ds-card" aria-labelledby="before">
        <h2 className="ds-heading" data-size="xs" id="before">
          <Text>{title}</Text>
        </h2>
        <Reasons verdict={verdict} />
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
        <Sources ids={ids} />
      </section>
      <section className="ds-card" aria-labelledby="safety">
        <h2 className="ds-heading" data-size="xs" id="safety">
          <Text>{sections.safety}</Text>
        </h2>
        <ul className="bullets">
          {safety.map((line) => (
            <li key={line}>
              <Text>{line}</Text>
            </li>
          ))}
        </ul>
        <p>
          <a className="ds-link" href="https://nettvett.no">
            <Text>{links.nettvett}</Text>
          </a>
        </p>
        <Sources ids={['E08', 'G12', 'W01']} />
      </section>
    </div>
  )
}

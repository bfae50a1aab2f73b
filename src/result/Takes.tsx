import type { EidId, Recommendation, Step, Wait } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'

/** What getting an eID takes in all: what to bring, what it costs, how long it takes. */
export function Takes({ eid, recommendation }: { eid: EidId; recommendation: Recommendation }) {
  const { bring, cost, sections, ui, wait } = useTexts('result')
  const steps = recommendation.route.filter((step) => step.eid === eid)
  if (steps.length === 0) return null
  const waits = steps.map((step) => step.wait).filter((each): each is Wait => typeof each === 'object')
  return (
    <section className="ds-card" aria-labelledby="takes">
      <h2 className="ds-heading" data-size="xs" id="takes">
        <Text>{sections.takes}</Text>
      </h2>
      <dl className="facts">
        <div>
          <dt>{ui.cost}</dt>
          <dd>
            <Text>
              {costsOf(steps)
                .map((each) => cost[each])
                .join('. ')}
            </Text>
          </dd>
        </div>
        <div>
          <dt>{ui.wait}</dt>
          <dd>
            <Text>{waits.length > 0 ? waits.map(wait).join(', ') : ui.waitUnknown}</Text>
          </dd>
        </div>
        <div>
          <dt>{ui.bring}</dt>
          <dd>
            <ul className="plain-list">
              {thingsFor(steps).map((id) => (
                <li key={id}>
                  <Text>{bring[id]}</Text>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </section>
  )
}

/** What is not free; `free` when all of it is. */
function costsOf(steps: readonly Step[]) {
  const costs = [...new Set(steps.map((step) => step.cost).filter((each) => each !== 'free'))]
  return costs.length > 0 ? costs : (['free'] as const)
}

function thingsFor(steps: readonly Step[]) {
  return [...new Set(steps.flatMap((step) => step.bring))]
}

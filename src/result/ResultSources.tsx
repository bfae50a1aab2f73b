import { costs, services, sourcesBeside } from '#rules'
import { LaterPart } from '../page/LaterPart.tsx'
import type { Outcome } from './useOutcome.ts'

/** What everything on the plan rests on. */
export function ResultSources({ outcome: { recommendation } }: { outcome: Outcome }) {
  const wanted = services.filter(({ id }) => recommendation.services[id].wanted)
  const ids = [
    ...recommendation.route.flatMap((step) => [...step.sources, ...costs[step.cost]]),
    ...wanted.flatMap(({ id, group }) => {
      const { limits, sources, until } = recommendation.services[id]
      return [...sources, ...[...limits, ...until].flatMap((each) => each.sources), ...sourcesBeside(group)]
    }),
    ...Object.values(recommendation.eids).flatMap(({ verdict }) =>
      [...verdict.reasons, ...verdict.conditions].flatMap(({ sources }) => sources),
    ),
  ]
  return <LaterPart kind="sources" props={{ show: 'list', ids: [...new Set(ids)] }} />
}

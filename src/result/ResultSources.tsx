import { services, sourcesBeside } from '#rules'
import { Later } from '../page/lazyPart.tsx'
import { lazySources } from '../sources/lazySources.ts'
import { sourcesWhileWaiting } from './Taken.tsx'
import type { Outcome } from './useOutcome.ts'

/** What everything on the plan rests on. */
export function ResultSources({ outcome: { recommendation } }: { outcome: Outcome }) {
  const wanted = services.filter(({ id }) => recommendation.services[id].wanted)
  const ids = [
    ...recommendation.route.flatMap((step) => [...step.sources, ...sourcesWhileWaiting(step)]),
    ...wanted.flatMap(({ id, group }) => {
      const { limits, sources, until } = recommendation.services[id]
      return [...sources, ...[...limits, ...until].flatMap((each) => each.sources), ...sourcesBeside(group)]
    }),
    ...Object.values(recommendation.eids).flatMap(({ verdict }) =>
      [...verdict.reasons, ...verdict.conditions].flatMap(({ sources }) => sources),
    ),
  ]
  return <Later part={lazySources} props={{ show: 'list', ids: [...new Set(ids)] }} />
}

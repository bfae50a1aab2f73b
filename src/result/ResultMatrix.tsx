import { eids, type Recommendation, rankOf, services } from '#rules'
import { Matrix } from '../guide/all/Matrix.tsx'

/** Which eID opens what, for this person: the advised eID first, and every service. */
export function ResultMatrix({ recommendation }: { recommendation: Recommendation }) {
  const order = [...eids].sort(
    (one, other) => rankOf(recommendation.best, one.id) - rankOf(recommendation.best, other.id),
  )
  return (
    <Matrix
      eidIds={order.map(({ id }) => id)}
      serviceIds={services.map(({ id }) => id)}
      recommendation={recommendation}
    />
  )
}

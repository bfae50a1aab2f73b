import { eids, type Recommendation, rankOf, services } from '#rules'
import { AccessMatrix } from '../services/AccessMatrix.tsx'

/** Which eID opens what, for this person: the advised eID first, and every service. */
export function OwnAccessMatrix({ recommendation }: { recommendation: Recommendation }) {
  const order = [...eids].sort(
    (one, other) => rankOf(recommendation.best, one.id) - rankOf(recommendation.best, other.id),
  )
  return (
    <AccessMatrix
      eidIds={order.map(({ id }) => id)}
      serviceIds={services.map(({ id }) => id)}
      recommendation={recommendation}
    />
  )
}

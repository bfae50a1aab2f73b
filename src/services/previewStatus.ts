import { type Prospect, type preview, type Status, statuses } from '#rules'

/** What is certain of a service while answers are open; `maybe` while that is not settled, if it can be confirmed at all. */
export function prospectStatus({ least, most }: Prospect): Status {
  const isCertain = least.status === most.status || least.status === 'open' || least.status === 'free'
  if (isCertain) return least.status
  return most.status === 'unconfirmed' ? 'unconfirmed' : 'maybe'
}

/** How many services have each status. */
export function countByStatus(prospects: ReturnType<typeof preview>): Record<Status, number> {
  const all = Object.values(prospects).map(prospectStatus)
  const pairs = statuses.map((status) => [status, all.filter((other) => other === status).length])
  return Object.fromEntries(pairs) as Record<Status, number>
}

import {
  type Answers,
  type Headline,
  headlineFor,
  type Recommendation,
  recommend,
  type ServiceId,
  type Status,
  services,
  type Verdict,
  type Way,
} from '#rules'

/** A person with a choice of services, and all that they are told. */
export type Advice = {
  readonly answers: Answers
  readonly recommendation: Recommendation
  readonly headline: Headline
}

export const serviceIds: readonly ServiceId[] = services.map(({ id }) => id)

export function adviceFor(answers: Answers): Advice {
  const recommendation = recommend(answers)
  return { answers, recommendation, headline: headlineFor(answers, recommendation) }
}

/** A verdict in the words of the published table. */
export function verdictInWords(verdict: Verdict): string {
  if (verdict.kind === 'depends') return `depends on ${verdict.on}`
  return verdict.kind === 'unneeded' ? `unneeded by ${verdict.by}` : verdict.kind
}

/** How far some ways open a service, from 0 to 2, by those of them that have one of these statuses. */
export function reachBy(ways: readonly Way[], ...some: readonly Status[]): number {
  return ways
    .filter(({ status }) => some.includes(status))
    .reduce((most, { degree }) => Math.max(most, degree === 'full' ? 2 : degree === 'part' ? 1 : 0), 0)
}

/** Everything that a person is told, as one text: two with the same text cannot be told apart. */
export function signatureOf(answers: Answers): string {
  return signatureIn(recommend({ services: 'all', ...answers }))
}

/** The same of a recommendation that is worked out already. */
export function signatureIn({ best, eids, route, services }: Recommendation): string {
  // the access of an eID that is out of reach is told to no one
  const told = serviceIds.map((id) => {
    const { ways, until, limits } = services[id]
    return [ways, until, limits]
  })
  return JSON.stringify([best, eids, route, told])
}

/** A person as a broken law shows them. */
export function show({ answers, recommendation: { best, route }, headline }: Advice): unknown {
  return { answers, best, headline, route: route.map(({ id, role, stage }) => `${stage} ${role} ${id}`) }
}

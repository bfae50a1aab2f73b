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

/** A person with a choice of services, and the advice for them. */
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

/** A verdict in the words of the policy. */
export function verdictInWords(verdict: Verdict): string {
  if (verdict.kind === 'depends') return `depends on ${verdict.on}`
  return verdict.kind === 'unneeded' ? `unneeded by ${verdict.by}` : verdict.kind
}

/** The most access, from 0 to 2, by the ways with one of these statuses. */
export function reachBy(ways: readonly Way[], ...some: readonly Status[]): number {
  return ways
    .filter(({ status }) => some.includes(status))
    .reduce((most, { degree }) => Math.max(most, degree === 'full' ? 2 : degree === 'part' ? 1 : 0), 0)
}

/** The whole advice as one text: two people with the same text get the same advice. */
export function signatureOf(answers: Answers): string {
  return signatureIn(recommend({ services: 'all', ...answers }))
}

/** The same for a recommendation. */
export function signatureIn({ best, eids, route, services }: Recommendation): string {
  // the access of an eID that is out of reach is never shown
  const shown = serviceIds.map((id) => {
    const { ways, until, limits } = services[id]
    return [ways, until, limits]
  })
  return JSON.stringify([best, eids, route, shown])
}

/** What a broken law shows of a person. */
export function show({ answers, recommendation: { best, route }, headline }: Advice): unknown {
  return { answers, best, headline, route: route.map(({ id, role, stage }) => `${stage} ${role} ${id}`) }
}

import {
  type Answers,
  eids,
  type Headline,
  headlineFor,
  type Recommendation,
  recommend,
  retrace,
  type ServiceId,
  type Status,
  services,
  type Verdict,
  type VerdictKind,
  type Way,
} from '#rules'
import { everyAsked } from './everyWalk.ts'

/** A person with a choice of services, and all that they are told. */
export type Told = {
  readonly answers: Answers
  readonly recommendation: Recommendation
  readonly headline: Headline
}

export const serviceIds: readonly ServiceId[] = services.map(({ id }) => id)

export function tell(answers: Answers): Told {
  const recommendation = recommend(answers)
  return { answers, recommendation, headline: headlineFor(answers, recommendation) }
}

/** A verdict in the words of the published table. */
export function inWords(verdict: Verdict): string {
  if (verdict.kind === 'depends') return `depends on ${verdict.on}`
  return verdict.kind === 'unneeded' ? `unneeded by ${verdict.by}` : verdict.kind
}

/** How far some ways open a service, from 0 to 2, by those of them that have one of these statuses. */
export function reachBy(ways: readonly Way[], ...some: readonly Status[]): number {
  return ways
    .filter(({ status }) => some.includes(status))
    .reduce((most, { degree }) => Math.max(most, degree === 'full' ? 2 : degree === 'part' ? 1 : 0), 0)
}

/** What a person is told of each eID and each service, in short. */
export type Brief = {
  readonly kinds: readonly VerdictKind[]
  readonly words: readonly string[]
  readonly ways: readonly (readonly Way[])[]
}

function briefOf({ eids: told, services: all }: Recommendation): Brief {
  return {
    kinds: eids.map(({ id }) => told[id].verdict.kind),
    words: eids.map(({ id }) => inWords(told[id].verdict)),
    ways: serviceIds.map((id) => all[id].ways),
  }
}

/** Everything that a person is told, as one text: two with the same text cannot be told apart. */
export function signatureOf(answers: Answers): string {
  return signatureIn(recommend({ services: 'all', ...answers }))
}

function signatureIn({ best, eids, route, services }: Recommendation): string {
  // the access of an eID that is out of reach is told to no one
  const told = serviceIds.map((id) => {
    const { ways, until, limits } = services[id]
    return [ways, until, limits]
  })
  return JSON.stringify([best, eids, route, told])
}

const bySignature = new Map<string, Answers>()
const briefs = new Map<string, Brief>()
for (const answers of everyAsked) {
  const recommendation = recommend(answers)
  bySignature.set(signatureIn(recommendation), answers)
  briefs.set(JSON.stringify(answers), briefOf(recommendation))
}

/** What a person with these answers is told in short: only what they are asked for counts. */
export function briefFor(answers: Answers): Brief {
  const asked = retrace({ ...answers, services: 'all' }).answers
  const brief = briefs.get(JSON.stringify(asked))
  if (!brief) throw new Error(`Too few answers, or an answer that no question has: ${JSON.stringify(asked)}`)
  return brief
}

/** One of all people who are told the same, whatever the difference between their answers. */
export const distinct: readonly Answers[] = [...bySignature.values()]

/**
 * Each of them with everything, with each service alone and with one pair, which differs from person to person. Of services
 * that are the same to a person one stands for the others: a plan sees a service only through its ways and its access.
 */
export const everyone: readonly Told[] = distinct.flatMap((answers, place) => {
  const { services: all } = recommend(answers)
  const kinds = new Map(serviceIds.map((id) => [JSON.stringify([all[id].ways, all[id].access]), id]))
  const id = (offset: number) => serviceIds[(place + offset) % serviceIds.length] as ServiceId
  const pair = [id(0), id(1 + (place % (serviceIds.length - 1)))]
  return ['all' as const, ...[...kinds.values()].map((one) => [one]), pair].map((choice) =>
    tell({ ...answers, services: choice }),
  )
})

/** A person as a broken law shows them. */
export function show({ answers, recommendation: { best, route }, headline }: Told): unknown {
  return { answers, best, headline, route: route.map(({ id, role, stage }) => `${stage} ${role} ${id}`) }
}

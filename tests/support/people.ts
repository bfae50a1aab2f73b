import {
  type Answers,
  type Headline,
  headlineFor,
  type Recommendation,
  recommend,
  type ServiceId,
  services,
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

/** Everything that a person who wants everything is told, as one text: two with the same text cannot be told apart. */
export function signatureOf(answers: Answers): string {
  const { best, eids, route, services } = recommend({ ...answers, services: 'all' })
  // the access of an eID that is out of reach is told to nobody
  const told = serviceIds.map((id) => {
    const { ways, until, limits } = services[id]
    return [ways, until, limits]
  })
  return JSON.stringify([best, eids, route, told])
}

/** One of all people who are told the same, whatever the difference between their answers. */
export const distinct: readonly Answers[] = [
  ...new Map(everyAsked.map((answers) => [signatureOf(answers), answers])).values(),
]

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

import { recommend, type ServiceId } from '#rules'
import { type Advice, adviceFor, serviceIds } from './adviceFor.ts'
import { distinctAnswers } from './adviceSummary.ts'

/**
 * Each person who is told something else, with everything, with each service alone and with one pair, which differs from
 * person to person. Of services that are the same to a person one stands for the others: a plan sees a service only through
 * its ways and its access.
 */
export const everyAdvice: readonly Advice[] = distinctAnswers.flatMap((answers, index) => {
  const { services: all } = recommend(answers)
  const kinds = new Map(serviceIds.map((id) => [JSON.stringify([all[id].ways, all[id].access]), id]))
  const id = (offset: number) => serviceIds[(index + offset) % serviceIds.length] as ServiceId
  const pair = [id(0), id(1 + (index % (serviceIds.length - 1)))]
  return ['all' as const, ...[...kinds.values()].map((one) => [one]), pair].map((choice) =>
    adviceFor({ ...answers, services: choice }),
  )
})

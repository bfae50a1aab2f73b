import { recommend, type ServiceId } from '#rules'
import { type Advice, adviceFor, serviceIds } from './adviceFor.ts'
import { distinctAnswers } from './adviceSummary.ts'
import { byTurns } from './spread.ts'

/**
 * The advice for each set of distinct answers: with all services, with some single ones in turn, and with one pair, which varies.
 * Of services with the same ways and access, one is enough: a plan depends on nothing else of a service.
 */
export const everyAdvice: readonly Advice[] = distinctAnswers.flatMap((answers, index) => {
  const { services: all } = recommend(answers)
  const kinds = new Map(serviceIds.map((id) => [JSON.stringify([all[id].ways, all[id].access]), id]))
  const id = (offset: number) => serviceIds[(index + offset) % serviceIds.length] as ServiceId
  const pair = [id(0), id(1 + (index % (serviceIds.length - 1)))]
  const single = [...kinds.values()].map((one) => [one])
  return ['all' as const, ...byTurns(single, index, 11), pair].map((choice) =>
    adviceFor({ ...answers, services: choice }),
  )
})

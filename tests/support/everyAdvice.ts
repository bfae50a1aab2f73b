import { recommend, type ServiceId } from '#rules'
import { type Advice, adviceFor, serviceIds } from './adviceFor.ts'
import { distinctAnswers } from './adviceSummary.ts'
import { byTurns } from './spread.ts'

/**
 * The advice for each set of distinct answers: with all services, with one or two single ones, by turns, and with one pair, which
 * varies. Services with the same ways and access are represented by one: a plan depends on nothing else of a service.
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

import { describe, expect, test } from 'vitest'
import { type ServiceId, type Stage, type Step, type StepData, services, steps } from '#rules'
import type { Case } from '../../support/everybody.ts'
import { all, law } from '../../support/law.ts'
import { allBefore, dataOf, openBy, openToday, showRoute } from '../../support/means.ts'
import { rank } from '../../support/published.ts'

const serviceIds: readonly ServiceId[] = services.map(({ id }) => id)
const stages: readonly Stage[] = ['now', 'next', 'later']
const part = rank('part')

/** A step that is hers to take: it waits for no yes of somebody else, and is not only for those who cannot wait. */
function isSure({ eid, isOptional }: Step, { result }: Case): boolean {
  return !isOptional && (eid === undefined || result.eids[eid].verdict.kind !== 'depends')
}

/** Open to this person before this step: today, by a step that comes first, or by a sure one of an earlier stage. */
function openBefore(id: ServiceId, step: Step, person: Case): number {
  const { route } = person.result
  const isEarlier = ({ stage }: Step) => stages.indexOf(stage) < stages.indexOf(step.stage)
  const earlier = route.filter((other) => isEarlier(other) && isSure(other, person))
  const means = [...allBefore(step, route), ...earlier].flatMap((other) => dataOf(other).gives)
  return Math.max(openToday(id, person), openBy(means, id, person.result))
}

/** What a step says that it opens. */
export function routeOpensLaws(people: readonly Case[]): void {
  const lawOfRoutes = (inWords: string, holds: (person: Case) => boolean | undefined) =>
    law(inWords, people, holds, showRoute)

  describe('What every step opens', () => {
    lawOfRoutes(
      'is what it gives opens at least in part, and further than before; and nothing is kept quiet for what comes later, what is only a maybe, or what she may not want to pay for',
      (person) =>
        all(
          person.result.route.map((step) => {
            const { gives } = dataOf(step)
            if (gives.length === 0) return step.opens.length === 0
            return serviceIds.every((id) => {
              const opened = openBy(gives, id, person.result)
              const isNew = opened >= part && opened > openBefore(id, step, person)
              return isNew === step.opens.includes(id)
            })
          }),
        ),
    )

    lawOfRoutes('is, over all steps, everything that she wants and can ever reach', (person) => {
      const { services: outcomes, route } = person.result
      return all(
        serviceIds.map((id) => {
          const { wanted, reach } = outcomes[id]
          const possible = rank(reach.possible)
          if (!wanted || possible < part || possible <= openToday(id, person)) return undefined
          return route.some(
            (step) => step.opens.includes(id) && openBy(dataOf(step).gives, id, person.result) >= possible,
          )
        }),
      )
    })

    test('is, over all people, every service', () => {
      const opened = new Set(people.flatMap(({ result }) => result.route.flatMap(({ opens }) => opens)))
      expect(serviceIds.filter((id) => !opened.has(id))).toEqual([])
    })

    test('every step is on the way of somebody', () => {
      const used = new Set(people.flatMap(({ result }) => result.route.map(({ id }) => id)))
      expect((steps as readonly StepData[]).map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
    })
  })
}

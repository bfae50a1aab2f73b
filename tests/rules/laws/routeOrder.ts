import { describe } from 'vitest'
import type { Stage, Step } from '#rules'
import type { Case } from '../../support/everybody.ts'
import { all, law } from '../../support/law.ts'
import { dataOf, given, showRoute } from '../../support/means.ts'

const stages: readonly Stage[] = ['now', 'next', 'later']

/** In which order the steps of a route stand, and when each can be taken. */
export function routeOrderLaws(people: readonly Case[]): void {
  const lawOfRoutes = (inWords: string, holds: (person: Case) => boolean | undefined) =>
    law(inWords, people, holds, showRoute)

  describe('The order of every route', () => {
    lawOfRoutes('all that must be done first stands earlier, so nothing goes in a circle', ({ result: { route } }) =>
      all(
        route.flatMap(({ after }, place) =>
          after.map((id) => route.slice(0, place).some((earlier) => earlier.id === id)),
        ),
      ),
    )

    lawOfRoutes(
      'every need is met: she has it, or a step that must be done first gives it',
      ({ answers, result: { route } }) =>
        all(
          route.map((step) => {
            const { needs, needsAny } = dataOf(step)
            if (needs.length === 0 && !needsAny) return undefined
            const before = route.filter(({ id }) => step.after.includes(id))
            const has = [...given(answers), ...before.flatMap((earlier) => dataOf(earlier).gives)]
            return (
              needs.every((means) => has.includes(means)) && (needsAny?.some((means) => has.includes(means)) ?? true)
            )
          }),
        ),
    )

    lawOfRoutes('what comes first if it is on her way at all, comes first', ({ answers, result: { route } }) => {
      const has = given(answers)
      return all(
        route.flatMap((step) => {
          const missing = (dataOf(step).follows ?? []).filter((means) => !has.includes(means))
          const giving = route.filter((other) => dataOf(other).gives.some((means) => missing.includes(means)))
          return giving.map(({ id }) => step.after.includes(id))
        }),
      )
    })

    lawOfRoutes('a last resort is named after every other eID that she can begin to get', ({ result: { route } }) => {
      const beginning = route.filter(({ eid, after }) => eid && after.length === 0)
      const [last, ...others] = [true, false].map((isLast) =>
        beginning.filter((step) => (dataOf(step).eid?.lastResort ?? false) === isLast),
      )
      return all((last ?? []).flatMap((one) => others.flat().map((other) => route.indexOf(other) < route.indexOf(one))))
    })

    lawOfRoutes('nothing stands in `after` without a need for it', ({ result: { route } }) =>
      all(
        route.flatMap((step) => {
          const { needs, needsAny, follows } = dataOf(step)
          const wished = [...needs, ...(needsAny ?? []), ...(follows ?? [])]
          return step.after.map((id) => dataOf({ id }).gives.some((means) => wished.includes(means)))
        }),
      ),
    )

    lawOfRoutes(
      'the stage counts the waits that come first: now, next, later; what is done on the spot delays nothing, and what waits for its time is later',
      ({ result: { route } }) => {
        const depth = (step: Step): number =>
          Math.max(
            0,
            ...route
              .filter(({ id }) => step.after.includes(id))
              .map((earlier) => depth(earlier) + (earlier.wait === 'none' ? 0 : 1)),
          )
        return all(
          route.map(
            (step) => step.stage === (dataOf(step).notNow ? 'later' : stages[Math.min(depth(step), stages.length - 1)]),
          ),
        )
      },
    )
  })
}

import { describe } from 'vitest'
import { eidById, eids, fits, services } from '#rules'
import type { Case } from '../../support/everybody.ts'
import { all, law } from '../../support/law.ts'
import { allBefore, dataOf, given, openBy, openToday, showRoute } from '../../support/means.ts'
import { rank } from '../../support/published.ts'

/** That every step of a route is of use to the person whose route it is, and costs her nothing in vain. */
export function routeUseLaws(people: readonly Case[]): void {
  const lawOfRoutes = (inWords: string, holds: (person: Case) => boolean | undefined) =>
    law(inWords, people, holds, showRoute)

  describe('No route holds what this person cannot use', () => {
    lawOfRoutes('no step stands there twice', ({ result: { route } }) =>
      route.length === 0 ? undefined : new Set(route.map(({ id }) => id)).size === route.length,
    )

    lawOfRoutes('every step is for somebody with her answers', ({ answers, result }) =>
      all(result.route.map((step) => fits(dataOf(step).when, answers))),
    )

    lawOfRoutes(
      'a step that belongs to an eID has its verdict to go by: it can be had, now, later or perhaps',
      ({ result: { route, eids: outcomes } }) =>
        all(route.map(({ eid }) => eid && ['yes', 'later', 'depends'].includes(outcomes[eid].verdict.kind))),
    )

    lawOfRoutes('somebody is asked for a yes only where the verdict depends', ({ result: { route, eids: outcomes } }) =>
      all(
        route
          .filter(({ id, eid }) => eid && id.startsWith('ask'))
          .map(({ eid }) => eid && outcomes[eid].verdict.kind === 'depends'),
      ),
    )

    lawOfRoutes('no step only gives what she has', ({ answers, result: { route } }) => {
      const has = given(answers)
      return all(
        route
          .map((step) => dataOf(step).gives)
          .filter((gives) => gives.length > 0)
          .map((gives) => gives.some((means) => !has.includes(means))),
      )
    })

    lawOfRoutes(
      'a digital mailbox is created only by somebody who wants one',
      ({ result: { route, services: outcomes } }) =>
        route.some(({ id }) => id === 'createMailbox') ? outcomes.digipost.wanted || outcomes.eboks.wanted : undefined,
    )

    lawOfRoutes(
      'a circle is named to whoever comes to it with none of the eIDs that the usual way needs, and at no other step',
      ({ answers, result: { route } }) =>
        all(
          route.map((step) => {
            const { circle } = dataOf(step)
            if (!circle) return step.isCircle ? false : undefined
            const hasWay = circle.needsAny.some((means) => given(answers).includes(means))
            return hasWay ? undefined : step.isCircle
          }),
        ),
    )

    lawOfRoutes(
      'without a number there are the ways to one, of which one is hers, and nothing that needs one',
      ({ answers, result: { route } }) => {
        const oneOf = route.filter((step) => step.oneOf === 'number').map(({ id }) => id)
        if (answers.idNumber !== 'none') return oneOf.length === 0
        const others = route.filter((step) => !step.oneOf)
        const ways = ['numberByTaxCard', 'numberByMove', 'numberByPermit', 'numberByAsylum']
        return oneOf.join() === ways.join() && others.every((step) => dataOf(step).needs.length === 0)
      },
    )
  })

  describe('No route sells what this person need not buy', () => {
    const paidSteps = ({ result }: Case) => result.route.filter(({ cost }) => cost === 'paid')

    lawOfRoutes(
      'nobody pays unless it is the first advice, or opens what she wants further than what is free and sure',
      (person) => {
        const { result } = person
        return all(
          paidSteps(person).map(({ eid, isOptional }) => {
            if (eid === undefined) return false
            if (eid === result.best[0]) return !isOptional
            const free = eids
              .filter(({ id, cost }) => id !== eid && cost === 'free' && result.eids[id].verdict.kind === 'yes')
              .map(({ id }) => id)
            const opensMore = services.some(({ id }) => {
              const { wanted, access } = result.services[id]
              const already = Math.max(rank('unverified'), openToday(id, person), openBy(free, id, result))
              return wanted && rank(access[eid]) > already
            })
            return isOptional && opensMore
          }),
        )
      },
    )

    lawOfRoutes(
      'nobody pays for a maybe: where the verdict depends, somebody is asked before anything is paid',
      (person) => {
        const { route, eids: outcomes } = person.result
        const maybes = paidSteps(person).filter(({ eid }) => eid && outcomes[eid].verdict.kind === 'depends')
        return all(
          maybes.map((step) => allBefore(step, route).some(({ id, eid }) => id.startsWith('ask') && eid === step.eid)),
        )
      },
    )

    lawOfRoutes(
      'Commfides, whose sale is unconfirmed, is only asked, and only where nothing else opens what she wants',
      ({ result: { route, services: outcomes } }) => {
        const isLastResort = services.some(({ id }) => {
          const { wanted, access, reach } = outcomes[id]
          return wanted && rank(access.commfides) > Math.max(rank('unverified'), rank(reach.possible))
        })
        return all(
          route
            .filter(({ eid }) => eid && eidById(eid).sale === 'unconfirmed')
            .map(
              ({ id, cost, opens }) => id === 'askCommfides' && cost === 'free' && opens.length === 0 && isLastResort,
            ),
        )
      },
    )
  })
}

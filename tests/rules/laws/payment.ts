import { describe } from 'vitest'
import type { EidId } from '#rules'
import { serviceIds, show } from '../../support/adviceFor.ts'
import { everyAdvice } from '../../support/everyAdvice.ts'
import { law } from '../../support/law.ts'
import { isPaid } from '../../support/planSteps.ts'

describe('Payment', () => {
  law('makes a service neither open nor free', everyAdvice, ({ recommendation: { eids: verdicts, services } }) =>
    serviceIds.every((id) =>
      services[id].ways.every(
        ({ status, by }) =>
          !isPaid(by) || status === 'paid' || status === 'unconfirmed' || verdicts[by].verdict.kind === 'have',
      ),
    ),
  )

  law(
    'is never asked of a minor',
    everyAdvice,
    ({ answers, recommendation: { best, eids: verdicts, route, services } }) => {
      if (answers.age === 'adult') return undefined
      const isAsked = (id: EidId | undefined) => isPaid(id) && verdicts[id].verdict.kind !== 'have'
      return (
        !best.some(isAsked) &&
        !route.some(({ eid }) => isAsked(eid)) &&
        serviceIds.every((id) => services[id].ways.every(({ by }) => !isAsked(by)))
      )
    },
    show,
  )

  law(
    'never ranks before a free or held eID that opens something wanted',
    everyAdvice,
    ({ recommendation }) => {
      const { best, eids: verdicts, services } = recommendation
      const opens = (id: EidId) =>
        serviceIds.some(
          (service) =>
            services[service].wanted &&
            services[service].ways.some(
              ({ by, status, degree }) =>
                by === id && (status === 'free' || status === 'maybe' || (status === 'open' && degree)),
            ),
        )
      const firstPaid = best.findIndex((id) => isPaid(id) && verdicts[id].verdict.kind !== 'have')
      if (firstPaid < 0) return undefined
      return best.slice(firstPaid).every((id) => isPaid(id) || !opens(id))
    },
    show,
  )

  law(
    'is never suggested for an uncertain eID',
    everyAdvice,
    ({ recommendation: { eids: verdicts, route } }) => {
      const paid = route.filter(({ cost }) => cost === 'paid')
      return paid.length === 0 ? undefined : paid.every(({ eid }) => eid && verdicts[eid].verdict.kind === 'yes')
    },
    show,
  )

  law(
    'is always an option, never an act',
    everyAdvice,
    ({ recommendation: { route } }) => {
      const paid = route.filter(({ cost }) => cost === 'paid')
      return paid.length === 0 ? undefined : paid.every(({ role }) => role === 'option')
    },
    show,
  )

  law(
    'comes after every act of the same stage, as an option',
    everyAdvice,
    ({ recommendation: { route } }) => {
      const options = route.filter(({ role }) => role === 'option')
      if (options.length === 0) return undefined
      return options.every((option) =>
        route.every(
          (other) =>
            other.role !== 'act' || other.stage !== option.stage || route.indexOf(other) < route.indexOf(option),
        ),
      )
    },
    show,
  )
})

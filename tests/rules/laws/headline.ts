import { describe } from 'vitest'
import { serviceIds, show } from '../../support/adviceFor.ts'
import { everyAdvice } from '../../support/everyAdvice.ts'
import { law } from '../../support/law.ts'

describe('The heading', () => {
  law(
    'names the first act of the plan',
    everyAdvice,
    ({ headline, recommendation: { route } }) =>
      headline.kind === 'act' ? route.find(({ role }) => role === 'act')?.id === headline.step : undefined,
    show,
  )

  law(
    'names only an eID that is held',
    everyAdvice,
    ({ headline, recommendation }) =>
      headline.kind === 'have' ? recommendation.eids[headline.eid].verdict.kind === 'have' : undefined,
    show,
  )

  law(
    'says that it is enough only when every wanted service is fully open',
    everyAdvice,
    ({ headline, recommendation }) => {
      if ((headline.kind !== 'openWithout' && headline.kind !== 'have') || !headline.isEnough) return undefined
      return serviceIds.every((id) => {
        const { wanted, status, degree } = recommendation.services[id]
        return !wanted || (status === 'open' && degree === 'full')
      })
    },
    show,
  )

  law(
    'gives a reason exactly where the verdict depends on a decision maker',
    everyAdvice,
    ({ headline, recommendation }) => {
      if (headline.kind !== 'act' || !headline.eid) return undefined
      return (recommendation.eids[headline.eid].verdict.kind === 'depends') === (headline.reason !== undefined)
    },
    show,
  )

  law(
    'says that nothing opens a service only when nothing within reach does',
    everyAdvice,
    ({ headline, recommendation }) => {
      if (headline.kind !== 'nothing') return undefined
      return headline.services.every((id) => ['closed', 'unconfirmed'].includes(recommendation.services[id].status))
    },
    show,
  )

  law(
    'says that this is not confirmed where anything wanted is not',
    everyAdvice,
    ({ headline, recommendation: { services } }) => {
      if (headline.kind !== 'nothing') return undefined
      const isUnconfirmed = serviceIds.some((id) => services[id].wanted && services[id].status === 'unconfirmed')
      return headline.isUnconfirmed === isUnconfirmed
    },
    show,
  )

  law(
    'mentions access without an eID only where it exists and no act remains',
    everyAdvice,
    ({ headline, recommendation: { route, services } }) => {
      if (headline.kind !== 'openWithout') return undefined
      const wanted = serviceIds.filter((id) => services[id].wanted)
      const isOpen = wanted.some((id) =>
        services[id].ways.some(({ by, status, degree }) => !by && degree && status === 'open'),
      )
      return isOpen && (headline.isEnough || route.every(({ role }) => role !== 'act'))
    },
    show,
  )

  law(
    'says of a child that a parent acts, whatever else is missing',
    everyAdvice,
    ({ answers, headline }) =>
      answers.age === 'under13' ? headline.kind === 'blocked' && headline.by === 'parent' : undefined,
    show,
  )

  law(
    'names an act whenever the plan has one that opens something',
    everyAdvice,
    ({ headline, recommendation: { route, services } }) => {
      if (headline.kind === 'blocked' || !route.some(({ role }) => role === 'act')) return undefined
      if (headline.kind !== 'nothing') return headline.kind === 'act'
      return serviceIds.every((id) => !services[id].wanted || ['closed', 'unconfirmed'].includes(services[id].status))
    },
    show,
  )
})

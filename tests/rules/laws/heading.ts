import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answers, headlineFor, optionsOf, questions, recommend } from '#rules'
import { law } from '../../support/law.ts'
import { everyone, serviceIds, show } from '../../support/people.ts'

describe('The heading', () => {
  law(
    'names the first act of the plan',
    everyone,
    ({ headline, recommendation: { route } }) =>
      headline.kind === 'act' ? route.find(({ role }) => role === 'act')?.id === headline.step : undefined,
    show,
  )

  law(
    'names an eID that is held, where nothing is left to do',
    everyone,
    ({ headline, recommendation }) =>
      headline.kind === 'have' ? recommendation.eids[headline.eid].verdict.kind === 'have' : undefined,
    show,
  )

  law(
    'says that it is enough only when all that is wanted is open in full',
    everyone,
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
    'gives a reason wherever someone else decides',
    everyone,
    ({ headline, recommendation }) => {
      if (headline.kind !== 'act' || !headline.eid) return undefined
      if (recommendation.eids[headline.eid].verdict.kind !== 'depends') return undefined
      return headline.reason !== undefined
    },
    show,
  )

  law(
    'says that nothing opens it only when nothing within reach does',
    everyone,
    ({ headline, recommendation }) => {
      if (headline.kind !== 'nothing') return undefined
      return headline.services.every((id) => ['closed', 'unconfirmed'].includes(recommendation.services[id].status))
    },
    show,
  )

  test('is there for any answers at all, however odd', () => {
    const any = fc.record(
      Object.fromEntries(
        questions.map((question) => {
          const options = optionsOf(question)
          const answer =
            question.kind === 'one'
              ? fc.constantFrom(...options, 'odd')
              : fc.oneof(fc.subarray([...options]), fc.constant('all'))
          return [question.id, answer as fc.Arbitrary<unknown>]
        }),
      ),
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(any, (odd) => {
        const answers = odd as Answers
        expect(headlineFor(answers, recommend(answers)).kind).toBeTruthy()
      }),
      { numRuns: 2000, seed: 20261126 },
    )
  })
})

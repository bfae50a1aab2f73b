import { describe, expect, test } from 'vitest'
import { conditions, deadlines, eids, type Recommendation, reasons, services } from '#rules'
import { serviceIds } from '../../support/adviceFor.ts'
import { everyAdvice } from '../../support/everyAdvice.ts'
import { law } from '../../support/law.ts'
import { stepData } from '../../support/planSteps.ts'

describe('The rule data', () => {
  law('give every eID on sale a yes for some person', eids, ({ id, sale }) =>
    sale === 'confirmed'
      ? everyAdvice.some(({ recommendation }) => recommendation.eids[id].verdict.kind === 'yes')
      : undefined,
  )

  test('all reach at least one person', () => {
    const used = new Set(
      everyAdvice.flatMap(({ recommendation, answers }) => (answers.services === 'all' ? idsIn(recommendation) : [])),
    )
    const all = [
      ...under('reason', Object.keys(reasons)),
      ...under('condition', Object.keys(conditions)),
      ...under('deadline', Object.keys(deadlines)),
      ...[...stepData.values()].flatMap(({ id, stops = [] }) => [
        `step ${id}`,
        ...under(
          `${id} stop`,
          stops.map((stop) => stop.id),
        ),
      ]),
      ...services.flatMap(({ id, limits = [], alternatives }) => [
        ...under(
          `${id} limit`,
          limits.map((limit) => limit.id),
        ),
        ...under(
          `${id} until`,
          alternatives.map((way) => way.id),
        ),
      ]),
    ]
    expect(all.filter((each) => !used.has(each))).toEqual([])
  })
})

const under = (kind: string, ids: readonly string[]) => ids.map((id) => `${kind} ${id}`)

/** The names of all data in a recommendation. */
function idsIn({ eids: verdicts, services: advised, route }: Recommendation): readonly string[] {
  const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id)
  return [
    ...eids.flatMap(({ id }) => [
      ...under('reason', ids(verdicts[id].verdict.reasons)),
      ...under('condition', ids(verdicts[id].verdict.conditions)),
    ]),
    ...serviceIds.flatMap((id) => [
      ...under(`${id} limit`, ids(advised[id].limits)),
      ...under(`${id} until`, ids(advised[id].until)),
    ]),
    ...route.flatMap(({ id, stops, deadlines: days }) => [
      `step ${id}`,
      ...under(`${id} stop`, ids(stops)),
      ...under('deadline', days),
    ]),
  ]
}

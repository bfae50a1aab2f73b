import { describe } from 'vitest'
import { type Access, type Answers, type EidId, recommend, type ServiceId, type Verdict } from '#rules'
import { everyAsked } from '../../support/everyWalk.ts'
import { law } from '../../support/law.ts'
import { everyone, serviceIds } from '../../support/people.ts'
import {
  eidIds,
  publishedAccess,
  publishedBest,
  publishedVerdicts,
  publishedWays,
  publishedWithout,
} from '../../support/published.ts'

function inWords(verdict: Verdict): string {
  if (verdict.kind === 'depends') return `depends on ${verdict.on}`
  return verdict.kind === 'unneeded' ? `unneeded by ${verdict.by}` : verdict.kind
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function accessOf(answers: Parameters<typeof publishedAccess>[1]): Record<ServiceId, Record<EidId, Access>> {
  return Object.fromEntries(serviceIds.map((id) => [id, publishedAccess(id, answers)])) as Record<
    ServiceId,
    Record<EidId, Access>
  >
}

describe('For everyone, with everything that they can be asked', () => {
  law('the verdicts, the access and the ways are the published ones', everyAsked, (asked) => {
    // a visitor is not asked for their age
    const answers: Answers = { age: 'adult', ...asked }
    const { eids, services } = recommend(answers)
    const verdicts = publishedVerdicts(answers)
    if (!eidIds.every((id) => inWords(eids[id].verdict) === verdicts[id])) return false
    return serviceIds.every((id) => {
      const access = publishedAccess(id, answers)
      const { access: told, without, ways, status, degree } = services[id]
      const published = publishedWays(id, answers, verdicts, access)
      return (
        eidIds.every((eid) => told[eid] === access[eid]) &&
        without === publishedWithout(id, answers) &&
        isSame(ways, published) &&
        status === (published[0]?.status ?? 'closed') &&
        degree === published[0]?.degree
      )
    })
  })

  law('the order of advice is the published one', everyone, ({ answers: asked, recommendation }) => {
    const answers: Answers = { age: 'adult', ...asked }
    const wanted = answers.services === 'all' ? serviceIds : (answers.services ?? [])
    const best = publishedBest(answers, publishedVerdicts(answers), accessOf(answers), wanted)
    return isSame(recommendation.best, best)
  })
})

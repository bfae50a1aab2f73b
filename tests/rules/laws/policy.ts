import { describe, expect, test } from 'vitest'
import {
  type Access,
  type Answers,
  type EidId,
  eids,
  rankEids,
  recommend,
  type ServiceId,
  type Verdict,
  type Way,
} from '#rules'
import { serviceIds } from '../../support/adviceFor.ts'
import { accessInWords, distinctAnswers, summaryFor } from '../../support/adviceSummary.ts'
import { everyCompleteAnswers } from '../../support/everyAnswerPath.ts'
import { law } from '../../support/law.ts'
import { everyCompletion } from '../../support/person.ts'
import { eidIds, policyAccess, policyAccessWithoutEid, policyServices, policyVerdicts } from '../../support/policy.ts'
import { type PolicyWay, policyRanking, policyWays } from '../../support/policyOrder.ts'
import { spread } from '../../support/spread.ts'

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Compares ways without converting them to text, since there are many. */
function areSame(some: readonly Way[] = [], others: readonly PolicyWay[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ status, degree, by }, index) => {
      const other = others[index]
      return other?.status === status && other.degree === degree && other.by === by
    })
  )
}

/** Answers to every question, asked or not. */
const everyAnswered = spread(everyCompletion({}), 11)

/** Fills in unasked answers: a visitor without a number is not asked about age, nor a child about a document. */
const filled = (asked: Answers): Answers => ({ age: 'adult', bank: 'none', document: 'none', ...asked })

describe('The policy tables', () => {
  test('have a column for each eID and a row for each service', () => {
    expect(eidIds).toEqual(eids.map(({ id }) => id))
    expect([...policyServices].sort()).toEqual([...serviceIds].sort())
  })

  law('give the verdicts and ways of complete answers', everyAnswered, (all) => {
    const { words, ways } = summaryFor(all)
    const verdicts = policyVerdicts(all)
    return (
      eids.every(({ id }, at) => words[at] === (verdicts[id] ?? words[at])) &&
      policyServices.every((id) =>
        areSame(ways[serviceIds.indexOf(id)], policyWays(id, all, verdicts, policyAccess(id, all))),
      )
    )
  })

  law('give the access at the end of every path', everyCompleteAnswers, (answers) => {
    if (answers.age === undefined) return undefined
    const { access } = summaryFor(answers)
    const all = filled(answers)
    return policyServices.every(
      (id) => access[serviceIds.indexOf(id)] === accessInWords(policyAccess(id, all), policyAccessWithoutEid(id, all)),
    )
  })

  law('hold whether or not unasked answers are present', everyAnswered, (all) => {
    const { kinds, ways } = summaryFor(all)
    const recommendation = recommend(all)
    return (
      isSame(
        kinds,
        eids.map(({ id }) => recommendation.eids[id].verdict.kind),
      ) &&
      isSame(
        ways,
        serviceIds.map((id) => recommendation.services[id].ways),
      )
    )
  })
})

type PolicyCase = {
  readonly answers: Answers
  readonly verdicts: Record<EidId, Verdict>
  readonly services: ReturnType<typeof recommend>['services']
  readonly words: Record<EidId, string>
  readonly access: Record<ServiceId, Record<EidId, Access>>
}

/** One set of answers for each combination of verdicts and access: the ranking depends on nothing else. */
const policyCases: readonly PolicyCase[] = [
  ...new Map(
    distinctAnswers.map((asked) => {
      const answers = filled(asked)
      const { eids: byEid, services } = recommend(asked)
      const verdicts = Object.fromEntries(eids.map(({ id }) => [id, byEid[id].verdict])) as PolicyCase['verdicts']
      const words = policyVerdicts(answers)
      const access = Object.fromEntries(serviceIds.map((id) => [id, policyAccess(id, answers)])) as PolicyCase['access']
      const without = serviceIds.map((id) => services[id].without)
      const key = JSON.stringify([answers.age === 'adult', Object.values(words), access, without])
      return [key, { answers, verdicts, services, words, access }] as const
    }),
  ).values(),
]

describe('The ranking of eIDs', () => {
  function followsPolicy(policyCase: PolicyCase, wanted: readonly ServiceId[]): boolean {
    const { answers, verdicts, words, access } = policyCase
    const services = Object.fromEntries(
      serviceIds.map((id) => [id, { ...policyCase.services[id], wanted: wanted.includes(id) }]),
    ) as PolicyCase['services']
    return isSame(rankEids(answers, verdicts, services), policyRanking(answers, words, access, wanted))
  }

  law('matches the policy for each service and for all of them', policyCases, (policyCase) =>
    [...serviceIds.map((id) => [id]), serviceIds].every((wanted) => followsPolicy(policyCase, wanted)),
  )

  law(
    'matches the policy for pairs of services',
    policyCases.map((policyCase, index) => ({ policyCase, offset: 1 + (index % (serviceIds.length - 1)) })),
    ({ policyCase, offset }) =>
      serviceIds.every((id, at) =>
        followsPolicy(policyCase, [id, serviceIds[(at + offset) % serviceIds.length] as ServiceId]),
      ),
    ({ policyCase: { answers }, offset }) => ({ answers, offset }),
  )

  law(
    'is the one that the recommendation uses',
    policyCases.map(({ answers }) => answers),
    (answers) => {
      const { best, eids: byEid, services } = recommend(answers)
      const verdicts = Object.fromEntries(eids.map(({ id }) => [id, byEid[id].verdict])) as PolicyCase['verdicts']
      return isSame(best, rankEids(answers, verdicts, services))
    },
  )
})

import { describe, expect, test } from 'vitest'
import {
  type Answers,
  awaitedSteps,
  fits,
  headlineFor,
  nextQuestion,
  onceTaken,
  openQuestions,
  preview,
  recommend,
  refusals,
  retrace,
  steps,
} from '#rules'
import { coveringResults } from '../support/coveringResults.ts'
import { law } from '../support/law.ts'
import { kindsOf } from '../support/partsOfResult.ts'
import { resident } from '../support/person.ts'

/** The results that together tell all that any tells, each with no step taken, with every one, and with each alone. */
const people = [...coveringResults(kindsOf).map(({ own }) => own), ...orderingBankid()].flatMap((own) => {
  const plain = adviceWith(own)
  const all = [awaitedSteps.answers, ...awaitedSteps.answers.map((id) => [id])]
  return all
    .map((done) => retrace({ ...own, done }).answers)
    .filter(({ done }) => done)
    .map((answers) => ({ plain, ...adviceWith(answers) }))
})

/** Those who order BankID: with the yes of a bank, or before it is asked. They may have ordered another eID before. */
function orderingBankid(): readonly Answers[] {
  const { answers } = resident.with({ idNumber: 'dNumber', bankAnswer: 'yes' })
  return [
    answers,
    { ...answers, idNumber: 'nationalNumber', bankAnswer: 'notAsked' },
    { ...answers, services: ['nav'] },
    ...(['onlineBank', 'accountOnly'] as const).map((bank) => ({
      ...answers,
      bank,
      bankAnswer: 'otherBankYes' as const,
    })),
  ]
}

type Taking = (typeof people)[number]

function adviceWith(answers: Answers) {
  const recommendation = recommend(answers)
  return { answers, recommendation, headline: headlineFor(answers, recommendation) }
}

const show = ({ answers, headline }: Taking) => ({ answers, headline })
const isPaid = (step: string | undefined) => steps.some(({ id, cost }) => id === step && cost === 'paid')
const actOf = ({ headline }: Pick<Taking, 'headline'>) => (headline.kind === 'act' ? headline.step : undefined)

describe('A step that is taken', () => {
  law(
    'changes no verdict, no status, no order of advice and no preview',
    people,
    ({ plain, answers, recommendation }) => {
      const told = ({ eids, best, services }: Taking['recommendation'], answered: Answers) =>
        JSON.stringify([eids, best, services, preview(answered)])
      return told(recommendation, answers) === told(plain.recommendation, plain.answers)
    },
    show,
  )

  law(
    'asks no question',
    people,
    ({ answers }) =>
      nextQuestion(answers) === undefined && openQuestions({ done: answers.done }).join() === openQuestions({}).join(),
    show,
  )

  law(
    'is not told as an act, and is waited for only where nothing else can be done',
    people,
    ({ answers: { done = [] }, headline, recommendation: { route } }) => {
      if (headline.kind === 'wait')
        return route.every(({ role, stage, taken }) => role !== 'act' || stage !== 'now' || taken)
      return !done.some((id) => 'step' in headline && headline.step === id)
    },
    show,
  )

  law(
    'is on the plan once, beside the steps that were there',
    people,
    ({ plain, answers: { done = [] }, recommendation: { route } }) => {
      // an option becomes an act once it is taken
      const inShort = ({ id, role, stage }: (typeof route)[number]) =>
        `${id} ${done.some((each) => each === id) ? '' : role} ${stage}`
      const before = plain.recommendation.route.map(inShort)
      return (
        new Set(route.map(({ id }) => id)).size === route.length &&
        before.every((step) => route.map(inShort).includes(step)) &&
        route.every(({ id, taken }) => (taken === true) === done.some((each) => each === id))
      )
    },
    show,
  )

  law(
    'adds only what is ordered already, where another eID makes it unneeded',
    people,
    ({ plain, answers: { done = [] }, recommendation: { route, eids } }) => {
      const added = route.filter(({ id }) => plain.recommendation.route.every((step) => step.id !== id))
      if (added.length === 0) return undefined
      return added.every(
        ({ eid, after, taken }) =>
          eid &&
          eids[eid].verdict.kind === 'unneeded' &&
          (taken || after.some((id) => done.some((each) => each === id))),
      )
    },
    show,
  )

  law('never leads to advice to pay', people, (taking) => !isPaid(actOf(taking)) || isPaid(actOf(taking.plain)), show)

  law(
    'promises no BankID once the bank says no, and keeps all other answers',
    people,
    ({ answers }) => {
      const refused = answers.done?.flatMap((id) => {
        const refusal = refusals[id]?.find(({ when }) => fits(when, answers))
        return refusal ? [{ id, set: refusal.set }] : []
      })
      if (!refused?.length) return undefined
      return refused.every(({ id, set }) => {
        const done = answers.done?.filter((each) => each !== id)
        const now = retrace({ ...answers, ...set, done })
        const { bank, bankAnswer } = answers
        const kept = retrace({ ...now.answers, bank, bankAnswer, done: answers.done }).answers
        const isSettled = now.complete && recommend(now.answers).eids.bankid.verdict.kind !== 'yes'
        return (isSettled || now.asked.at(-1) === 'bank') && JSON.stringify(kept) === JSON.stringify(answers)
      })
    },
    show,
  )

  law(
    'can be refused by the bank, wherever a bank is waited for',
    people,
    ({ answers }) => {
      const awaited = recommend(answers).route.filter(({ eid, taken }) => taken && eid === 'bankid')
      if (awaited.length === 0) return undefined
      return awaited.every(({ id }) => refusals[id as keyof typeof refusals]?.some(({ when }) => fits(when, answers)))
    },
    show,
  )

  test('has no refusal that another one always precedes', () => {
    const rows = Object.entries(refusals).flatMap(([id, all]) => all.map((row) => ({ id, row })))
    const reached = people.flatMap(({ answers }) =>
      (answers.done ?? []).map((id) => refusals[id]?.find(({ when }) => fits(when, answers))),
    )
    expect(rows.filter(({ row }) => !reached.includes(row))).toEqual([])
  })

  law(
    'is left out once its eID is held, or its answers have changed',
    people.filter(({ answers: { idNumber } }) => idNumber !== 'none'),
    ({ answers }) =>
      retrace({ ...answers, have: ['bankid', 'minid', 'buypass'], stay: 'protection' }).answers.done === undefined,
    show,
  )
})

describe('Taking a step', () => {
  const { answers } = resident.with({ bank: 'none' })

  test('that is waited for is an answer, in the order of the address', () => {
    const first = onceTaken('orderBuypass', answers) ?? {}
    expect(onceTaken('orderMinid', first)?.done).toEqual(['orderMinid', 'orderBuypass'])
    expect(onceTaken('orderBuypass', first)).toBeUndefined()
  })

  test('whose end an answer says gives that answer', () => {
    expect(onceTaken('openAccount', answers)).toEqual({ ...answers, bank: 'accountOnly' })
    expect(retrace(onceTaken('numberByAsylum', { ...answers, idNumber: 'none' }) ?? {})).toMatchObject({
      asked: ['idNumber'],
      complete: false,
    })
  })

  test('that only a reply ends is not offered', () => {
    expect(onceTaken('askBank', answers)).toBeUndefined()
  })
})

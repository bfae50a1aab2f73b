import fc from 'fast-check'
import { describe } from 'vitest'
import { type Answers, type EidId, eids, preview, type QuestionId, recommend, type ServiceId, statuses } from '#rules'
import { everyAsked } from '../../support/everyWalk.ts'
import { law } from '../../support/law.ts'
import { serviceIds } from '../../support/people.ts'
import { everyAnswer } from '../../support/person.ts'

type Partial = { readonly answers: Answers; readonly completions: readonly Answers[] }

/** Answers with some of them taken away again, and every way of giving these. */
const partials: readonly Partial[] = fc
  .sample(
    fc.tuple(
      fc.constantFrom(...everyAsked),
      fc.uniqueArray(fc.constantFrom<QuestionId>('idNumber', 'stay', 'age', 'bank', 'document'), {
        minLength: 1,
        maxLength: 2,
      }),
    ),
    {
      seed: 20261126,
      numRuns: 250,
    },
  )
  .map(([full, gone]) => {
    const answers = Object.fromEntries(
      Object.entries(full).filter(([id]) => !gone.includes(id as QuestionId)),
    ) as Answers
    const all: readonly QuestionId[] = ['idNumber', 'stay', 'age', 'have', 'bank', 'bankAnswer', 'document']
    const open = all.filter((id) => answers[id] === undefined)
    const completions = open.reduce<readonly Answers[]>(
      (some, id) => some.flatMap((each) => everyAnswer(id).map((answer) => ({ ...each, [id]: answer }) as Answers)),
      [answers],
    )
    return { answers, completions }
  })

const told = new Map(partials.map((partial) => [partial, partial.completions.map((answers) => recommend(answers))]))
const kindOf = (id: EidId, of: ReturnType<typeof recommend>) => {
  const { verdict } = of.eids[id]
  return JSON.stringify([verdict.kind, 'on' in verdict ? verdict.on : '', 'by' in verdict ? verdict.by : ''])
}

describe('Partial answers', () => {
  law('give a verdict exactly when every way of answering the rest agrees', partials, (partial) => {
    const now = recommend(partial.answers)
    return eids.every(({ id }) => {
      const all = new Set(told.get(partial)?.map((each) => kindOf(id, each)))
      return all.size === 1 ? all.has(kindOf(id, now)) : now.eids[id].verdict.kind === 'unknown'
    })
  })

  law('give the reasons that every way of answering the rest gives, where there are any', partials, (partial) => {
    const now = recommend(partial.answers)
    return eids.every(({ id }) => {
      const { verdict } = now.eids[id]
      if (verdict.kind === 'unknown') return true
      const all = told.get(partial)?.map((each) => each.eids[id].verdict.reasons.map((reason) => reason.id)) ?? []
      const sure = all.reduce((some, reasons) => some.filter((reason) => reasons.includes(reason)))
      const some = new Set(all.flat())
      return verdict.reasons.every((reason) => (sure.length > 0 ? sure.includes(reason.id) : some.has(reason.id)))
    })
  })

  law('preview the least and the most that each service can become', partials, (partial) => {
    const prospects = preview(partial.answers)
    return serviceIds.every((id: ServiceId) => {
      const ranks = told.get(partial)?.map(({ services }) => statuses.indexOf(services[id].status)) ?? []
      return (
        statuses.indexOf(prospects[id].least.status) === ranks.reduce((a, b) => Math.max(a, b)) &&
        statuses.indexOf(prospects[id].most.status) === ranks.reduce((a, b) => Math.min(a, b))
      )
    })
  })

  law('never promise more of a service than the worst way of answering the rest', partials, (partial) => {
    const now = recommend(partial.answers)
    return serviceIds.every((id) =>
      told
        .get(partial)
        ?.every((each) => statuses.indexOf(each.services[id].status) <= statuses.indexOf(now.services[id].status)),
    )
  })
})

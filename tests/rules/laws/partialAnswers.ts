import fc from 'fast-check'
import { describe } from 'vitest'
import { type Answers, eids, keysOf, type Prospect, pick, preview, recommend, statuses, type Way } from '#rules'
import { serviceIds, verdictInWords } from '../../support/adviceFor.ts'
import { type AdviceSummary, summaryFor } from '../../support/adviceSummary.ts'
import { everyAnswerPath, everyCompleteAnswers } from '../../support/everyAnswerPath.ts'
import { law } from '../../support/law.ts'
import { asking, everyCompletion } from '../../support/person.ts'
import { spread } from '../../support/spread.ts'

type Partial = { readonly answers: Answers; readonly completions: readonly AdviceSummary[] }

/** Paths with an open question, with the advice for each of its completions. */
const stops: readonly Partial[] = someStops()

function someStops(): readonly Partial[] {
  const below = new Map<string, AdviceSummary[]>()
  for (const answers of everyCompleteAnswers) {
    const ids = asking.filter((id) => answers[id] !== undefined)
    for (let count = 0; count < ids.length; count++) {
      const key = JSON.stringify(Object.fromEntries(ids.slice(0, count).map((id) => [id, answers[id]])))
      const all = below.get(key) ?? []
      all.push(summaryFor(answers))
      below.set(key, all)
    }
  }
  return spread(
    everyAnswerPath.filter(({ next }) => next && next !== 'services'),
    11,
  ).map(({ answers }) => ({ answers, completions: below.get(JSON.stringify(answers)) ?? [] }))
}

/** Answers with some removed, in the middle too, as in a saved or an older link. */
const gaps: readonly Partial[] = fc
  .sample(
    fc.tuple(
      fc.constantFrom(...everyCompleteAnswers),
      fc.uniqueArray(fc.constantFrom(...asking), { minLength: 1, maxLength: 2 }),
    ),
    { seed: 20261126, numRuns: 150 },
  )
  .map(([full, gone]) => {
    const answers = pick(
      full,
      keysOf(full).filter((id) => !gone.some((each) => each === id)),
    )
    return { answers, completions: everyCompletion(answers).map((answers) => summaryFor(answers)) }
  })

const partials = [...stops, ...gaps]
const show = ({ answers }: Partial) => answers

/** The rank of the first way: the higher, the worse. */
function rankOf([way]: readonly Way[]): number {
  const degree = way?.degree === 'full' ? 2 : way?.degree === 'part' ? 1 : 0
  return 3 * statuses.indexOf(way?.status ?? 'closed') - degree
}

const highest = (some: readonly number[]) => some.reduce((one, other) => Math.max(one, other))
const lowest = (some: readonly number[]) => some.reduce((one, other) => Math.min(one, other))

describe('Partial answers', () => {
  law(
    'give a verdict exactly when all completions agree',
    partials,
    ({ answers, completions }) => {
      const now = recommend(answers)
      return eids.every(({ id }, at) => {
        const words = new Set(completions.map((each) => each.words[at]))
        const { verdict } = now.eids[id]
        return words.size === 1 ? words.has(verdictInWords(verdict)) : verdict.kind === 'unknown'
      })
    },
    show,
  )

  law(
    'preview the worst and the best status that each service can get',
    partials,
    ({ answers, completions }) => {
      const prospects = preview(answers)
      const rank = ({ status, degree }: Prospect['least']) =>
        rankOf(status === 'closed' ? [] : [{ status, ...(degree ? { degree } : {}) }])
      return serviceIds.every((id, at) => {
        const ranks = completions.map(({ ways }) => rankOf(ways[at] ?? []))
        const { least, most } = prospects[id]
        return rank(least) === highest(ranks) && rank(most) === lowest(ranks)
      })
    },
    show,
  )

  law(
    'give each service the worst status that it can get',
    partials,
    ({ answers, completions }) => {
      const { services } = recommend(answers)
      return serviceIds.every(
        (id, at) => rankOf(services[id].ways) === highest(completions.map(({ ways }) => rankOf(ways[at] ?? []))),
      )
    },
    show,
  )

  law(
    'name no eID as free that a completion cannot have',
    partials,
    ({ answers, completions }) => {
      const { services } = recommend(answers)
      return serviceIds.every((id) => {
        const { status, ways } = services[id]
        const at = eids.findIndex((eid) => eid.id === ways[0]?.by)
        if (status !== 'free') return true
        return completions.every(({ words }) => /^(have|yes|unneeded)/.test(words[at] ?? ''))
      })
    },
    show,
  )

  law(
    'give the reasons that all completions share, where they share any',
    gaps,
    ({ answers }) => {
      const now = recommend(answers)
      const complete = everyCompletion(answers).map((each) => recommend(each))
      return eids.every(({ id }) => {
        const { verdict } = now.eids[id]
        if (verdict.kind === 'unknown') return true
        const all = complete.map((each) => each.eids[id].verdict.reasons.map((reason) => reason.id))
        const sure = all.reduce((some, reasons) => some.filter((reason) => reasons.includes(reason)))
        const some = new Set(all.flat())
        return verdict.reasons.every((reason) => (sure.length > 0 ? sure.includes(reason.id) : some.has(reason.id)))
      })
    },
    show,
  )
})

import { describe } from 'vitest'
import {
  type Answers,
  becomingOf,
  type Change,
  type ChangingId,
  changes,
  eids,
  questions,
  type Recommendation,
  recommend,
  type ServiceId,
  type VerdictKind,
  withWhatIf,
} from '#rules'
import { law } from '../../support/law.ts'
import { distinct, serviceIds } from '../../support/people.ts'

type Case = { readonly answers: Answers; readonly told: readonly Change[] }

// every 25th person who is told something else, each with everything
const cases: readonly Case[] = distinct
  .filter((_, place) => place % 25 === 0)
  .map((answers) => ({ ...answers, services: 'all' }) as Answers)
  .map((answers) => ({ answers, told: changes(answers) }))

const goodness: { readonly [K in VerdictKind]?: number } = { no: 0, depends: 1, later: 1, yes: 2 }
const changing = questions.filter((question) => 'mayBecome' in question).map(({ id }) => id) as readonly ChangingId[]

/** How far a service is open without money: now, and if every maybe comes true. */
function reachOf(id: ServiceId, { services }: Recommendation): readonly number[] {
  const within = (...some: readonly string[]) =>
    services[id].ways
      .filter(({ status }) => some.includes(status))
      .map(({ degree }) => (degree === 'full' ? 2 : degree === 'part' ? 1 : 0.5))
  return [within('open', 'free'), within('open', 'free', 'maybe', 'unconfirmed')].map((all) => Math.max(0, ...all))
}

function betters(answers: Answers, then: Answers): boolean {
  const [one, other] = [recommend(answers), recommend(then)]
  return (
    eids.some(({ id }) => (goodness[other.eids[id].verdict.kind] ?? -1) > (goodness[one.eids[id].verdict.kind] ?? 9)) ||
    serviceIds.some((id) => {
      const [before, after] = [reachOf(id, one), reachOf(id, other)]
      const gains = after.map((far, place) => far - (before[place] ?? 0))
      return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0)
    })
  )
}

describe('What would change it', () => {
  law('is true: each change betters what it names', cases, ({ answers, told }) => {
    if (told.length === 0) return undefined
    return told.every(({ set, eids: better, services }) => {
      const then = recommend(withWhatIf(answers, set).answers)
      return (
        better.length + services.length > 0 &&
        better.every(({ id, to }) => then.eids[id].verdict.kind === to) &&
        services.every(({ id, to }) => then.services[id].status === to)
      )
    })
  })

  law('is as small as it can be: no part of a change gives all that it gives', cases, ({ answers, told }) => {
    const larger = told.filter(({ set }) => Object.keys(set).length > 1)
    if (larger.length === 0) return undefined
    return larger.every(({ set, eids: better, services }) => {
      const whole = recommend(withWhatIf(answers, set).answers)
      return Object.keys(set).every((id) => {
        const part = Object.fromEntries(Object.entries(set).filter(([other]) => other !== id))
        const then = recommend(withWhatIf(answers, part).answers)
        return !(
          better.every(({ id: eid, to }) => then.eids[eid].verdict.kind === to) &&
          services.every((service) => String(reachOf(service.id, then)) === String(reachOf(service.id, whole)))
        )
      })
    })
  })

  law('misses no single change that betters something', cases, ({ answers, told }) => {
    const missed = changing.flatMap((id) => {
      const question = questions.find((each) => each.id === id)
      if (question && 'offeredTo' in question) return []
      return becomingOf(id, answers).filter((answer) => {
        const { set, answers: then } = withWhatIf(answers, { [id]: answer })
        if (Object.keys(set).length === 0 || !betters(answers, then)) return false
        return !told.some((change) => change.set[id] !== undefined && Object.keys(change.set).length === 1)
      })
    })
    return missed.length === 0
  })

  law('offers only what the person can do at a bank, and states the rest', cases, ({ told }) =>
    told.length === 0
      ? undefined
      : told.every(
          ({ set, by }) => (by === 'you') === Object.keys(set).every((id) => id === 'bank' || id === 'bankAnswer'),
        ),
  )

  law('never touches the identity document', cases, ({ told }) => told.every(({ set }) => !('document' in set)))
})

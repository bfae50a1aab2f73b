import { describe } from 'vitest'
import {
  type Answers,
  becomingOf,
  type Change,
  type ChangingId,
  changes,
  eids,
  mayFit,
  type Question,
  questions,
  type Recommendation,
  recommend,
  type ServiceId,
  type VerdictKind,
  type WhatIf,
  withWhatIf,
} from '#rules'
import { serviceIds } from '../../support/adviceFor.ts'
import { distinctAnswers } from '../../support/adviceSummary.ts'
import { law } from '../../support/law.ts'
import { spread } from '../../support/spread.ts'

type Case = { readonly answers: Answers; readonly found: readonly Change[] }

/** Distinct answers, with all services or, every third time, with one. */
const cases: readonly Case[] = spread(distinctAnswers, 41)
  .map((answers, at): Answers => {
    const one = serviceIds[at % serviceIds.length] as ServiceId
    return { ...answers, services: at % 3 === 0 ? [one] : 'all' }
  })
  .map((answers) => ({ answers, found: changes(answers) }))

const goodness: { readonly [K in VerdictKind]?: number } = { no: 0, depends: 1, later: 1, yes: 2 }

/** The access to a service: free today, if every maybe comes true, and with payment. */
function reachOf(id: ServiceId, { services }: Recommendation): readonly number[] {
  const within = (...some: readonly string[]) =>
    services[id].ways
      .filter(({ status }) => some.includes(status))
      .map(({ degree }) => (degree === 'full' ? 2 : degree === 'part' ? 1 : 0.5))
  const perhaps = ['open', 'free', 'maybe', 'unconfirmed']
  return [within('open', 'free'), within(...perhaps), within(...perhaps, 'paid')].map((all) => Math.max(0, ...all))
}

/** The questions whose answer the person can change, and those that others change. */
function groupsFor(answers: Answers): readonly (readonly ChangingId[])[] {
  const changing = questions.flatMap((question) =>
    'mayBecome' in question && (!('offeredTo' in question) || mayFit(question.offeredTo, answers)) ? [question] : [],
  )
  const isOwn = ({ changedBy }: Question) => changedBy === 'you'
  return [changing.filter(isOwn), changing.filter((question) => !isOwn(question))].map((group) =>
    group.map(({ id }) => id),
  )
}

/** Every real change of some of these answers. */
function everySet(group: readonly ChangingId[], answers: Answers): readonly WhatIf[] {
  return group
    .reduce<readonly WhatIf[]>(
      (sets, id) =>
        sets.flatMap((set) => [set, ...becomingOf(id, answers).map((answer) => ({ ...set, [id]: answer }) as WhatIf)]),
      [{}],
    )
    .filter((set) => {
      const size = Object.keys(set).length
      return size > 0 && Object.keys(withWhatIf(answers, set).set).length === size
    })
}

function outcomeOf(set: WhatIf, answers: Answers): { readonly size: number; readonly outcome: Recommendation } {
  return { size: Object.keys(set).length, outcome: recommend(withWhatIf(answers, set).answers) }
}

/** Every possible improvement: of a verdict, or of the access to a service, now or perhaps. */
function goalsOf(base: Recommendation): readonly ((then: Recommendation) => boolean)[] {
  const verdictGoals = eids.flatMap(({ id }) => {
    const today = goodness[base.eids[id].verdict.kind] ?? Number.POSITIVE_INFINITY
    return [...new Set(Object.values(goodness))]
      .filter((goal) => goal > today)
      .map((goal) => (then: Recommendation) => (goodness[then.eids[id].verdict.kind] ?? -1) >= goal)
  })
  const wanted = serviceIds.filter((id) => base.services[id].wanted)
  const serviceGoals = wanted.flatMap((id) => {
    const today = reachOf(id, base)
    return [0, 1].map((end) => (then: Recommendation) => {
      const gains = reachOf(id, then).map((far, index) => far - (today[index] ?? 0))
      return (gains[end] ?? 0) > 0 && gains.every((gain) => gain >= 0)
    })
  })
  return [...verdictGoals, ...serviceGoals]
}

describe('Counterfactual changes', () => {
  law('improve everything that they name', cases, ({ answers, found }) => {
    if (found.length === 0) return undefined
    const base = recommend(answers)
    return found.every(({ set, eids: better, services }) => {
      const then = recommend(withWhatIf(answers, set).answers)
      const isFurther = (id: ServiceId) => {
        const [before, after] = [reachOf(id, base), reachOf(id, then)]
        return after.every((far, end) => far >= (before[end] ?? 0)) && after.join() !== before.join()
      }
      return (
        better.length + services.length > 0 &&
        better.every(
          ({ id, from, to }) =>
            base.eids[id].verdict.kind === from &&
            then.eids[id].verdict.kind === to &&
            (goodness[to] ?? 0) > (goodness[from] ?? 0),
        ) &&
        services.every(
          ({ id, from, to }) =>
            base.services[id].wanted &&
            base.services[id].status === from &&
            then.services[id].status === to &&
            isFurther(id),
        )
      )
    })
  })

  law('have no bank say yes to a person with no document that one takes', cases, ({ answers, found }) => {
    if (answers.document !== 'asylumCard' && answers.document !== 'none') return undefined
    return found.every(({ set }) => set.bankAnswer === undefined)
  })

  law('are minimal: no part of a change achieves all of it', cases, ({ answers, found }) => {
    const larger = found.filter(({ set }) => Object.keys(set).length > 1)
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

  law('include every smallest change by the person, an authority or time', cases, ({ answers, found }) => {
    const base = recommend(answers)
    return groupsFor(answers).every((group) => {
      const possible = everySet(group, answers).map((set) => outcomeOf(set, answers))
      const named = found
        .filter(({ set }) => Object.keys(set).every((id) => group.some((own) => own === id)))
        .map(({ set }) => outcomeOf(set, answers))
      return goalsOf(base).every((isReached) => {
        const sizes = possible.filter(({ outcome }) => isReached(outcome)).map(({ size }) => size)
        if (sizes.length === 0) return true
        const least = sizes.reduce((one, other) => Math.min(one, other))
        return named.some(({ size, outcome }) => size === least && isReached(outcome))
      })
    })
  })

  law('offer only changes at a bank, and state the others as facts', cases, ({ found }) =>
    found.length === 0
      ? undefined
      : found.every(({ set, by }) => by === ('age' in set ? 'time' : 'idNumber' in set ? 'authority' : 'you')),
  )

  law('never change the identity document', cases, ({ found }) => found.every(({ set }) => !('document' in set)))
})

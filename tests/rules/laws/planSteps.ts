import { describe } from 'vitest'
import { eidById, eids, fits, type Prerequisite, type Recommendation, type Step, timeTo } from '#rules'
import { type Advice, show } from '../../support/adviceFor.ts'
import { everyAdvice } from '../../support/everyAdvice.ts'
import { law } from '../../support/law.ts'
import { acts, chainTo, isOpen, provides, stepData, wanted } from '../../support/planSteps.ts'

/** What a step requires, with what the verdict on its eID adds. */
function required({ id }: Step, verdicts: Recommendation['eids']): readonly Prerequisite[] {
  const { eid, requires = [], requiresIf = {} } = stepData.get(id) ?? {}
  const kind = eid && verdicts[eid.id].verdict.kind
  return [...requires, ...Object.entries(requiresIf).flatMap(([when, more]) => (when === kind ? more : []))]
}

/** The weeks until a step is done, with the longest chain of steps before it. */
function weeksTo({ wait, after }: Step, end: 'least' | 'most', advice: Advice): number {
  const before = advice.recommendation.route
    .filter(({ id }) => after.includes(id))
    .map((step) => weeksTo(step, end, advice))
  const own = typeof wait === 'object' ? wait[end] : 0
  return own + Math.max(0, ...before)
}

describe('The plan', () => {
  law(
    'has only acts towards wanted services that are not fully open',
    everyAdvice,
    (advice) => {
      const list = acts(advice)
      if (list.length === 0) return undefined
      return list.every(
        ({ leadsTo }) =>
          leadsTo.length > 0 &&
          leadsTo.every((id) => {
            const { wanted: isWanted, status, degree } = advice.recommendation.services[id]
            return isWanted && !(status === 'open' && degree === 'full')
          }),
      )
    },
    show,
  )

  law(
    'has no step for an eID that opens nothing wanted',
    everyAdvice,
    ({ recommendation: { route, services } }) => {
      const own = route.filter(({ id }) => stepData.get(id)?.eid)
      if (own.length === 0) return undefined
      return own.every(({ eid, leadsTo }) => leadsTo.some((id) => eid && isOpen(services[id].access[eid])))
    },
    show,
  )

  law(
    'has a step for every way into a wanted service',
    everyAdvice,
    (advice) => {
      const { route, services, eids: verdicts } = advice.recommendation
      const begun = wanted(advice).flatMap((id) =>
        services[id].ways
          .filter(({ status }) => ['free', 'maybe', 'paid'].includes(status))
          .map((way) => ({ id, way })),
      )
      if (begun.length === 0) return undefined
      return begun.every(({ id, way: { by } }) => {
        const verdict = by && verdicts[by].verdict
        return verdict?.kind === 'depends' && verdict.on === 'numberKind'
          ? route.some(({ asks, leadsTo }) => asks === 'numberKind' && leadsTo.includes(id))
          : route.some((step) => step.opens.includes(id) && provides(step, by ?? 'onlineBank'))
      })
    },
    show,
  )

  law(
    'has under "now" no step that waits for another',
    everyAdvice,
    ({ recommendation: { route } }) => {
      const waiting = route.filter(({ after }) => route.some(({ id, wait }) => after.includes(id) && wait !== 'none'))
      if (waiting.length === 0) return undefined
      return waiting.every(({ stage }) => stage !== 'now')
    },
    show,
  )

  law(
    'has only steps and stop lines that fit the answers',
    everyAdvice,
    ({ answers, recommendation: { route } }) => {
      if (route.length === 0) return undefined
      return route.every(({ id, stops }) => {
        const step = stepData.get(id)
        const fitting = (step?.stops ?? []).filter(({ when }) => fits(when, answers)).map((stop) => stop.id)
        return fits(step?.when, answers) && fitting.join() === stops.map((stop) => stop.id).join()
      })
    },
    show,
  )

  law(
    'claims for a step only what its eID or account opens',
    everyAdvice,
    ({ recommendation: { route, services } }) => {
      const opening = route.filter(({ opens }) => opens.length > 0)
      if (opening.length === 0) return undefined
      return opening.every((step) =>
        step.opens.every((id) =>
          services[id].ways.some(({ by, status }) =>
            by ? provides(step, by) : status === 'maybe' && provides(step, 'onlineBank'),
          ),
        ),
      )
    },
    show,
  )

  law(
    'has steps only for eIDs within reach, and a free one as an option until another comes',
    everyAdvice,
    ({ answers: { have = [] }, recommendation: { route, eids: verdicts } }) => {
      const own = route.flatMap(({ eid, role, cost }) => (eid ? [{ role, cost, verdict: verdicts[eid].verdict }] : []))
      if (own.length === 0) return undefined
      return own.every(({ role, cost, verdict }) =>
        verdict.kind === 'unneeded'
          ? role === 'option' && cost === 'free' && !have.includes(verdict.by)
          : ['yes', 'later', 'depends'].includes(verdict.kind),
      )
    },
    show,
  )

  law(
    'has a free eID beside one that covers it and is not held',
    everyAdvice,
    (advice) => {
      const { route, services, eids: verdicts } = advice.recommendation
      const covered = eids.filter(({ id, price }) => {
        const { verdict } = verdicts[id]
        return (
          price === 'free' &&
          verdict.kind === 'unneeded' &&
          !advice.answers.have?.includes(verdict.by) &&
          wanted(advice).some((each) => isOpen(services[each].access[id]) && services[each].status !== 'open')
        )
      })
      if (covered.length === 0) return undefined
      return covered.every(({ id }) => route.some(({ eid, role }) => eid === id && role === 'option'))
    },
    show,
  )

  law('has no step for an eID whose sale is unconfirmed', everyAdvice, ({ recommendation: { route } }) =>
    route.every(({ eid }) => eid === undefined || eidById(eid).sale === 'confirmed'),
  )

  law('has at most five acts', everyAdvice, (advice) => acts(advice).length <= 5, show)

  law(
    'orders steps after their prerequisites, from now to later',
    everyAdvice,
    ({ recommendation }) => {
      const order = ['now', 'next', 'later']
      const { route } = recommendation
      return route.every(
        ({ after, stage }, index) =>
          after.every((id) => route.findIndex((step) => step.id === id) < index) &&
          (index === 0 || order.indexOf(stage) >= order.indexOf(route[index - 1]?.stage ?? 'now')),
      )
    },
    show,
  )

  law(
    'provides every prerequisite that the person does not have',
    everyAdvice,
    ({ answers, recommendation: { route, eids: verdicts } }) =>
      route.every((step) =>
        required(step, verdicts).every(
          (each) =>
            route.some((other) => stepData.get(other.id)?.provides?.includes(each)) ||
            (each === 'number' && answers.idNumber !== 'none') ||
            (each === 'account' && answers.bank !== 'none') ||
            (each === 'onlineBank' && answers.bank === 'onlineBank'),
        ),
      ),
    show,
  )

  law(
    'gives the waiting time of the first way into each service',
    everyAdvice,
    (advice) => {
      const { recommendation } = advice
      return wanted(advice).every((id) => {
        const [way] = recommendation.services[id].ways
        const time = timeTo(id, recommendation)
        if (!way || way.status === 'open') return time === undefined
        const opening = recommendation.route.find((step) => provides(step, way.by ?? 'onlineBank'))
        if (!opening || way.status === 'unconfirmed') return true
        const [least, most] = [weeksTo(opening, 'least', advice), weeksTo(opening, 'most', advice)]
        // the answer of a bank takes no known time, even where the account does
        const isAnswer = (step: Step) => step === opening && way.by && step.asks
        const unknown = chainTo(opening, recommendation.route).filter(
          (step) => step.wait === 'unknown' || isAnswer(step),
        )
        return (
          time?.least === least &&
          time.most === most &&
          time.uncounted.length === new Set(unknown).size &&
          unknown.every((step) => time.uncounted.includes(step.id))
        )
      })
    },
    show,
  )
})

import { describe } from 'vitest'
import {
  type Access,
  counterQuestion,
  type EidId,
  eidById,
  eids,
  type Step,
  type StepData,
  steps,
  timeTo,
} from '#rules'
import { law } from '../../support/law.ts'
import { everyone, serviceIds, show, type Told } from '../../support/people.ts'

const data = new Map((steps as readonly StepData[]).map((step) => [step.id, step]))
const acts = ({ recommendation }: Told) => recommendation.route.filter(({ role }) => role === 'act')
const wanted = ({ recommendation }: Told) => serviceIds.filter((id) => recommendation.services[id].wanted)
const has = (told: Told, id: Step['id']) => told.recommendation.route.some((step) => step.id === id)
const isOpen = (access: Access) => access === 'part' || access === 'full'
const numberWords = { dNumber: 'd-nummer', nationalNumber: 'fødselsnummer', unsure: 'identitetsnummer', none: '' }
const numberSteps: readonly Step['id'][] = ['numberByMove', 'numberByTaxCard', 'numberByAsylum', 'numberByBody']
const isPaid = (eid: EidId | undefined) => eid !== undefined && eidById(eid).cost === 'paid'

describe('The plan', () => {
  law(
    'has only acts that lead to a wanted service which is not open in full',
    everyone,
    (told) => {
      const list = acts(told)
      if (list.length === 0) return undefined
      return list.every(
        ({ leadsTo }) =>
          leadsTo.length > 0 &&
          leadsTo.every((id) => {
            const { wanted: isWanted, status, degree } = told.recommendation.services[id]
            return isWanted && !(status === 'open' && degree === 'full')
          }),
      )
    },
    show,
  )

  law(
    'has no step for an eID that opens nothing wanted',
    everyone,
    ({ recommendation: { route, services } }) => {
      const own = route.filter(({ id }) => data.get(id)?.eid)
      if (own.length === 0) return undefined
      return own.every(({ eid, leadsTo }) => leadsTo.some((id) => eid && isOpen(services[id].access[eid])))
    },
    show,
  )

  law('never sends anyone to Commfides', everyone, ({ recommendation: { route } }) =>
    route.every(({ eid }) => eid === undefined || eidById(eid).sale === 'confirmed'),
  )

  law('has at most five acts', everyone, (told) => acts(told).length <= 5, show)

  law(
    'has each step after those that it waits for, in the order now, next, later',
    everyone,
    ({ recommendation }) => {
      const order = ['now', 'next', 'later']
      const { route } = recommendation
      return route.every(
        ({ after, stage }, place) =>
          after.every((id) => route.findIndex((step) => step.id === id) < place) &&
          (place === 0 || order.indexOf(stage) >= order.indexOf(route[place - 1]?.stage ?? 'now')),
      )
    },
    show,
  )

  law(
    'provides what each step requires, or the person has it',
    everyone,
    ({ answers, recommendation: { route } }) =>
      route.every((step) =>
        (data.get(step.id)?.requires ?? []).every(
          (each) =>
            route.some((other) => data.get(other.id)?.provides?.includes(each)) ||
            (each === 'number' && answers.idNumber !== 'none') ||
            (each === 'account' && answers.bank !== 'none') ||
            (each === 'onlineBank' && answers.bank === 'onlineBank'),
        ),
      ),
    show,
  )

  law(
    'gives exactly one way to a number, by the situation, and none to a visitor',
    everyone,
    (told) => {
      const { idNumber, stay, age } = told.answers
      const ways = numberSteps.filter((id) => has(told, id))
      if (idNumber !== 'none' || stay === 'visiting' || age === 'under13') return ways.length === 0
      const byStay = { living: 0, shortStay: 1, protection: 2, abroad: 3 }
      const isNeeded = wanted(told).some((id) => told.recommendation.services[id].ways[0]?.degree !== 'full')
      return ways.length === (isNeeded ? 1 : 0) && ways.every((id) => id === numberSteps[byStay[stay ?? 'living']])
    },
    show,
  )

  law(
    'asks only residents with a D number to report their move',
    everyone,
    (told) =>
      has(told, 'reportMove') ? told.answers.stay === 'living' && told.answers.idNumber === 'dNumber' : undefined,
    show,
  )

  law('puts a hidden address before everything that is sent by post', everyone, ({ recommendation: { route } }) => {
    const byPost = route.filter(({ id }) => ['orderMinid', 'openAccount', 'askBankForBoth'].includes(id))
    return byPost.length === 0 ? undefined : byPost.every(({ stops }) => stops.some(({ id }) => id === 'hiddenAddress'))
  })

  law(
    'gives everyone who must ask a bank the question in Norwegian, with what decides',
    everyone,
    (told) => {
      const { answers, recommendation } = told
      const { verdict } = recommendation.eids.bankid
      const opens = wanted(told).some((id) =>
        recommendation.services[id].ways.some(({ by, status }) => by === 'bankid' && status === 'maybe'),
      )
      if (verdict.kind !== 'depends' || verdict.on !== 'bank' || !opens) return undefined
      const question = counterQuestion('bank', answers)
      return (
        recommendation.route.some(({ asks }) => asks === 'bank') &&
        question.includes(numberWords[answers.idNumber ?? 'none']) &&
        question.includes('under 18') === (answers.age !== 'adult') &&
        question.includes('konto') === (answers.bank === 'none')
      )
    },
    show,
  )

  law(
    'leaves nobody without a document without a way to one',
    everyone,
    (told) => {
      const { answers, recommendation } = told
      const needsBankid = wanted(told).some(
        (id) => recommendation.services[id].status === 'closed' && isOpen(recommendation.services[id].access.bankid),
      )
      const isWithout = answers.document === 'none' || answers.document === 'asylumCard'
      if (!isWithout || !needsBankid || recommendation.eids.bankid.verdict.kind !== 'no') return undefined
      return ['askUdiForDocument', 'documentAfterPermit', 'getDocument'].some((id) => has(told, id as Step['id']))
    },
    show,
  )

  law(
    'tells the time of the way that the status names',
    everyone,
    (told) => {
      const { recommendation } = told
      const timed = wanted(told).filter((id) => recommendation.services[id].ways[0]?.by && timeTo(id, recommendation))
      if (timed.length === 0) return undefined
      return timed.every((id) => {
        const by = recommendation.services[id].ways[0]?.by
        const most = timeTo(id, recommendation)?.most ?? 0
        const own = recommendation.route.filter(({ eid }) => eid === by)
        const weeks = own.map(({ wait }) => (typeof wait === 'object' ? wait.most : 0))
        return most <= weeks.reduce((sum, each) => sum + each, 0)
      })
    },
    show,
  )
})

describe('Money', () => {
  law(
    'never opens a door: a paid way is neither open nor free',
    everyone,
    ({ recommendation: { eids: told, services } }) =>
      serviceIds.every((id) =>
        services[id].ways.every(
          ({ status, by }) =>
            !isPaid(by) || status === 'paid' || status === 'unconfirmed' || told[by as EidId].verdict.kind === 'have',
        ),
      ),
  )

  law(
    'is never asked of a minor',
    everyone,
    ({ answers, recommendation: { best, eids: told, route, services } }) => {
      if (answers.age === 'adult') return undefined
      const isAsked = (id: EidId | undefined) => isPaid(id) && told[id as EidId].verdict.kind !== 'have'
      return (
        !best.some(isAsked) &&
        !route.some(({ eid }) => isAsked(eid)) &&
        serviceIds.every((id) => services[id].ways.every(({ by }) => !isAsked(by)))
      )
    },
    show,
  )

  law(
    'never stands before a free or held eID that opens something wanted',
    everyone,
    ({ recommendation }) => {
      const { best, eids: told, services } = recommendation
      const opens = (id: EidId) =>
        serviceIds.some(
          (service) =>
            services[service].wanted &&
            services[service].ways.some(({ by, status }) => by === id && (status === 'free' || status === 'maybe')),
        )
      const firstPaid = best.findIndex((id) => isPaid(id) && told[id].verdict.kind !== 'have')
      if (firstPaid < 0) return undefined
      return best.slice(firstPaid).every((id) => isPaid(id) || !opens(id))
    },
    show,
  )

  law(
    'is never paid for a maybe',
    everyone,
    ({ recommendation: { eids: told, route } }) => {
      const paid = route.filter(({ cost }) => cost === 'paid')
      return paid.length === 0 ? undefined : paid.every(({ eid }) => eid && told[eid].verdict.kind === 'yes')
    },
    show,
  )

  law(
    'is an act only where nothing free opens anything wanted',
    everyone,
    (told) => {
      const { route, services } = told.recommendation
      const paid = route.find(({ cost, role }) => cost === 'paid' && role === 'act')
      if (!paid) return undefined
      return wanted(told).every((id) =>
        services[id].ways.every(({ by, degree }) => by === undefined || !degree || isPaid(by)),
      )
    },
    show,
  )
})

describe('Every eID but those of unconfirmed sale', () => {
  law('can be had by someone', eids, ({ id, sale }) =>
    sale === 'confirmed'
      ? everyone.some(({ recommendation }) => recommendation.eids[id].verdict.kind === 'yes')
      : undefined,
  )
})

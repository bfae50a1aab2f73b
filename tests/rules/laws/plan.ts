import { describe, expect, test } from 'vitest'
import {
  type Access,
  conditions,
  counterQuestion,
  deadlines,
  decisionMakers,
  type EidId,
  eidById,
  eids,
  fits,
  type Prerequisite,
  type Recommendation,
  reasons,
  recommend,
  type Step,
  services,
  steps,
  timeTo,
} from '#rules'
import { everyone } from '../../support/everyone.ts'
import { law } from '../../support/law.ts'
import { reachBy, serviceIds, show, type Told } from '../../support/told.ts'

const data = new Map(steps.map((step) => [step.id, step]))
const acts = ({ recommendation }: Told) => recommendation.route.filter(({ role }) => role === 'act')
const wanted = ({ recommendation }: Told) => serviceIds.filter((id) => recommendation.services[id].wanted)
const has = (told: Told, id: Step['id']) => told.recommendation.route.some((step) => step.id === id)
const isOpen = (access: Access) => access === 'part' || access === 'full'
const numberWords = { dNumber: 'd-nummer', nationalNumber: 'fødselsnummer', unsure: 'identitetsnummer', none: '' }
const documentWords: { readonly [document: string]: string } = {
  passport: 'passet',
  norwegianIdCard: 'ID-kortet',
  travelDocument: 'reisedokumentet',
  eeaIdCard: 'ID-kortet',
  residenceCard: 'oppholdskortet',
}
const numberSteps: readonly Step['id'][] = ['numberByMove', 'numberByTaxCard', 'numberByAsylum', 'numberByBody']
const isPaid = (eid: EidId | undefined): eid is EidId => eid !== undefined && eidById(eid).cost === 'paid'

function provides({ id }: Step, prerequisite: Prerequisite): boolean {
  return data.get(id)?.provides?.includes(prerequisite) ?? false
}

/** What a step requires, whatever the verdict on its eID and because of it. */
function required({ id }: Step, verdicts: Recommendation['eids']): readonly Prerequisite[] {
  const { eid, requires = [], requiresIf = {} } = data.get(id) ?? {}
  const kind = eid && verdicts[eid.id].verdict.kind
  return [...requires, ...Object.entries(requiresIf).flatMap(([when, more]) => (when === kind ? more : []))]
}

/** The weeks of a step, after the longest of those before it. */
function weeksTo({ wait, after }: Step, end: 'least' | 'most', told: Told): number {
  const before = told.recommendation.route
    .filter(({ id }) => after.includes(id))
    .map((step) => weeksTo(step, end, told))
  const own = typeof wait === 'object' ? wait[end] / (wait.unit === 'weeks' ? 1 : 5) : 0
  return own + Math.max(0, ...before)
}

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

  law(
    'has a step for each wanted service and each eID that opens it, or one that finds out the number',
    everyone,
    (told) => {
      const { route, services, eids: verdicts } = told.recommendation
      const begun = wanted(told).flatMap((id) =>
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
    'has only steps that fit the answers, and stop lines that do',
    everyone,
    ({ answers, recommendation: { route } }) => {
      if (route.length === 0) return undefined
      return route.every(({ id, stops }) => {
        const step = data.get(id)
        const fitting = (step?.stops ?? []).filter(({ when }) => fits(when, answers)).map((stop) => stop.id)
        return fits(step?.when, answers) && fitting.join() === stops.map((stop) => stop.id).join()
      })
    },
    show,
  )

  law(
    'says of a step only that it opens what its eID or its account opens',
    everyone,
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
    'goes on only with eIDs within reach',
    everyone,
    ({ recommendation: { route, eids: verdicts } }) => {
      const own = route.flatMap(({ eid }) => (eid ? [verdicts[eid].verdict.kind] : []))
      return own.length === 0 ? undefined : own.every((kind) => ['yes', 'later', 'depends'].includes(kind))
    },
    show,
  )

  law(
    'of a child is one act, of the parent; a visitor without a number has none',
    everyone,
    (told) => {
      const { idNumber, stay, age } = told.answers
      const ids = told.recommendation.route.map(({ id }) => id)
      if (idNumber === 'none' && stay === 'visiting') return ids.length === 0
      if (age !== 'under13') return undefined
      return ids.every((id) => id === 'parentActs')
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
    ({ answers, recommendation: { route, eids: verdicts } }) =>
      route.every((step) =>
        required(step, verdicts).every(
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

  law(
    'takes care only of a D number and of what is held',
    everyone,
    ({ answers, recommendation: { route, eids: verdicts } }) => {
      const care = route.filter(({ role }) => role === 'care')
      if (care.length === 0) return undefined
      const holds = eids.some(({ id }) => verdicts[id].verdict.kind === 'have')
      return care.every(({ leadsTo }) => leadsTo.length === 0) && (answers.idNumber === 'dNumber' || holds)
    },
    show,
  )

  law(
    'puts a hidden address before everything that is sent by post',
    everyone,
    ({ recommendation: { route } }) => {
      const byPost = route.filter(({ id }) => ['orderMinid', 'openAccount', 'askBankForBoth'].includes(id))
      if (byPost.length === 0) return undefined
      return byPost.every(({ stops }) => stops[0]?.id.startsWith('hiddenAddress'))
    },
    show,
  )

  law(
    'tells a person abroad that a bank sees them in Norway',
    everyone,
    ({ answers, recommendation: { route } }) => {
      const atBank = route.filter(({ id }) => ['askBank', 'askBankForBoth', 'orderBankid'].includes(id))
      if (atBank.length === 0) return undefined
      return atBank.every(({ stops }) => stops.some(({ id }) => id === 'onlyInNorway') === (answers.stay === 'abroad'))
    },
    show,
  )

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
        question.includes('konto') === (answers.bank === 'none') &&
        question.includes(documentWords[answers.document ?? 'none'] ?? '')
      )
    },
    show,
  )

  law(
    'lets the person say what the bank answered, and each answer settles it',
    everyone.filter(({ answers: { services: chosen } }) => chosen === 'all'),
    ({ answers, recommendation: { route, eids: verdicts } }) => {
      const { verdict } = verdicts.bankid
      if (!route.some(({ asks }) => asks === 'bank') || verdict.kind !== 'depends' || verdict.on !== 'bank')
        return undefined
      const replies = decisionMakers.bank.replies.filter(({ when }) => fits(when, answers))
      return (
        replies.some(({ answer }) => answer === 'yes') &&
        replies.every(({ answer, set }) => recommend({ ...answers, ...set }).eids.bankid.verdict.kind === answer)
      )
    },
    show,
  )

  law(
    'has a way to a document for each person who needs BankID and has none',
    everyone,
    (told) => {
      const { answers, recommendation } = told
      const isWithout = answers.document === 'none' || answers.document === 'asylumCard'
      const needsBankid = wanted(told).some((id) => {
        const { access, ways } = recommendation.services[id]
        const reach = reachBy(ways, 'open', 'free', 'maybe')
        return isOpen(access.bankid) && reach < (access.bankid === 'full' ? 2 : 1)
      })
      if (!isWithout || !needsBankid || recommendation.eids.bankid.verdict.kind !== 'no') return undefined
      return ['askUdiForDocument', 'documentAfterPermit', 'getDocument'].some((id) => has(told, id as Step['id']))
    },
    show,
  )

  law(
    'never sends a person under protection to the country that they left',
    everyone,
    (told) => (told.answers.stay === 'protection' ? !has(told, 'getDocument') : undefined),
    show,
  )

  law(
    'tells the time of the way that the status names, and none for what is open or closed',
    everyone,
    (told) => {
      const { recommendation } = told
      return wanted(told).every((id) => {
        const [way] = recommendation.services[id].ways
        const time = timeTo(id, recommendation)
        if (!way || way.status === 'open') return time === undefined
        const opening = recommendation.route.find((step) => provides(step, way.by ?? 'onlineBank'))
        if (!opening || way.status === 'unconfirmed') return true
        const [least, most] = [weeksTo(opening, 'least', told), weeksTo(opening, 'most', told)]
        return time?.least === least && time.most === most
      })
    },
    show,
  )
})

describe('A service', () => {
  law(
    'has the status and the degree of its first way, and is closed without one',
    everyone,
    ({ recommendation: { services: told } }) =>
      serviceIds.every((id) => {
        const { status, degree, ways } = told[id]
        return status === (ways[0]?.status ?? 'closed') && degree === ways[0]?.degree
      }),
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
            !isPaid(by) || status === 'paid' || status === 'unconfirmed' || told[by].verdict.kind === 'have',
        ),
      ),
  )

  law(
    'is never asked of a minor',
    everyone,
    ({ answers, recommendation: { best, eids: told, route, services } }) => {
      if (answers.age === 'adult') return undefined
      const isAsked = (id: EidId | undefined) => isPaid(id) && told[id].verdict.kind !== 'have'
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
            services[service].ways.some(
              ({ by, status, degree }) =>
                by === id && (status === 'free' || status === 'maybe' || (status === 'open' && degree)),
            ),
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
    'is only an option, where something free opens the same or leads to it',
    everyone,
    ({ recommendation: { route } }) => {
      const paid = route.filter(({ cost }) => cost === 'paid')
      return paid.length === 0 ? undefined : paid.every(({ role }) => role === 'option')
    },
    show,
  )

  law(
    'comes after every step that costs nothing, where it is an option',
    everyone,
    ({ recommendation: { route } }) => {
      const options = route.filter(({ role }) => role === 'option')
      if (options.length === 0) return undefined
      return options.every((option) =>
        route.every(
          (other) =>
            other.role !== 'act' || other.stage !== option.stage || route.indexOf(other) < route.indexOf(option),
        ),
      )
    },
    show,
  )
})

describe('Each datum of the rules', () => {
  law('of an eID on sale makes it a yes for some', eids, ({ id, sale }) =>
    sale === 'confirmed'
      ? everyone.some(({ recommendation }) => recommendation.eids[id].verdict.kind === 'yes')
      : undefined,
  )

  test('that can be told is told to some person', () => {
    const told = new Set(
      everyone.flatMap(({ recommendation, answers }) => (answers.services === 'all' ? idsIn(recommendation) : [])),
    )
    const all = [
      ...under('reason', Object.keys(reasons)),
      ...under('condition', Object.keys(conditions)),
      ...under('deadline', Object.keys(deadlines)),
      ...[...data.values()].flatMap(({ id, stops = [] }) => [
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
    expect(all.filter((each) => !told.has(each))).toEqual([])
  })
})

const under = (kind: string, ids: readonly string[]) => ids.map((id) => `${kind} ${id}`)

/** The names of everything that a person is told. */
function idsIn({ eids: verdicts, services: told, route }: Recommendation): readonly string[] {
  const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id)
  return [
    ...eids.flatMap(({ id }) => [
      ...under('reason', ids(verdicts[id].verdict.reasons)),
      ...under('condition', ids(verdicts[id].verdict.conditions)),
    ]),
    ...serviceIds.flatMap((id) => [
      ...under(`${id} limit`, ids(told[id].limits)),
      ...under(`${id} until`, ids(told[id].until)),
    ]),
    ...route.flatMap(({ id, stops, deadlines: days }) => [
      `step ${id}`,
      ...under(`${id} stop`, ids(stops)),
      ...under('deadline', days),
    ]),
  ]
}

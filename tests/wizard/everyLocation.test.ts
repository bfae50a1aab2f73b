import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answers, hypotheticals, type QuestionId, retrace, type ServiceId, services } from '#rules'
import { langs } from '../../src/i18n/languages.ts'
import { fromAddress, toAddress } from '../../src/wizard/address.ts'
import {
  contentPages,
  firstOpenLocation,
  locationBefore,
  nearestReachable,
  outcomePages,
  type WizardLocation,
  type WizardPage,
} from '../../src/wizard/location.ts'
import { everyAnswerPath as allPaths } from '../support/everyAnswerPath.ts'
import { law } from '../support/law.ts'
import { resident } from '../support/person.ts'
import { byTurns } from '../support/spread.ts'
import { someHeldSets } from '../support/wizardGraph.ts'

/** The paths with one of a few sets of held eIDs: an address writes every set in the same way. */
const everyPath = allPaths.filter(
  ({ answers: { have } }) => !have || someHeldSets.some((some) => some.join() === have.join()),
)
const ends = everyPath.filter(({ next }) => !next)
const ids: readonly ServiceId[] = services.map(({ id }) => id)

/** The locations on every path: each question with the answers before it, and the end of each path on the pages, by turns. */
const onTheWay: readonly WizardLocation[] = everyPath.flatMap(
  ({ answers, asked, next }, turn): readonly WizardLocation[] => {
    if (next) return [{ page: next, answers }]
    const pages: readonly WizardPage[] = ['start', ...asked, ...outcomePages, ...contentPages]
    return byTurns(pages, turn, 5).map((page) => ({ page, answers }))
  },
)

/** Other choices of services, tried once: the ends of the paths all have every service. */
const withServices: readonly WizardLocation[] = [
  'all' as const,
  ...ids.map((id) => [id]),
  ...fc.sample(fc.subarray([...ids], { minLength: 3 }), { seed: 20261122, numRuns: 1000 }),
].map((chosen) => ({ page: 'services', answers: { idNumber: 'none', stay: 'visiting', services: chosen } }))

/** Taken steps that fit, tried on every kind of page. */
const withTaken: readonly WizardLocation[] = fc
  .sample(
    fc.subarray(['orderMinid', 'orderBankid', 'orderAtOtherBank', 'orderBuypass', 'reportMove'] as const, {
      minLength: 1,
    }),
    {
      seed: 20261127,
      numRuns: 60,
    },
  )
  .map((done, turn) => {
    const bankAnswer = turn % 2 > 0 ? 'yes' : 'otherBankYes'
    const { answers } = resident.with({ idNumber: 'dNumber', bankAnswer, done })
    const pages: readonly WizardPage[] = ['start', 'services', ...outcomePages, ...contentPages]
    return { page: pages[turn % pages.length] ?? 'start', answers: retrace(answers).answers }
  })

/** The end of each path on an outcome page, with one of its hypothetical answers, in turn. */
const hypothetical: readonly WizardLocation[] = ends.flatMap(({ answers }, turn) => {
  const all = hypotheticals(answers).flatMap(({ id, others }) => others.map((other) => ({ [id]: other })))
  const whatIf = all[turn % all.length] as WizardLocation['whatIf']
  const location = nearestReachable({ page: outcomePages[turn % outcomePages.length] ?? 'result', answers, whatIf })
  return location.whatIf ? [location] : []
})

const locations = [...onTheWay, ...withServices, ...withTaken, ...hypothetical].map((location, turn) => {
  const lang: string = langs[turn % langs.length] ?? ''
  return { location, lang, address: toAddress(lang, location) }
})

function keyOf({ page, answers, whatIf = {} }: WizardLocation): string {
  return JSON.stringify([page, answers, whatIf])
}

/** The same answers in reverse order, with reversed lists. */
function backwards<A extends Answers | WizardLocation['whatIf']>(answers: A): A {
  const pairs = Object.entries(answers ?? {}).map(([id, answer]) => [
    id,
    Array.isArray(answer) ? [...answer].reverse() : answer,
  ])
  return Object.fromEntries(pairs.reverse()) as A
}

describe('The address of every reachable location', () => {
  test('is unique', () => {
    const states = new Set(locations.map(({ location }) => keyOf(location)))
    const addresses = new Set(locations.map(({ address: { pathname, hash } }) => pathname.replace(/^\/\w+/, '') + hash))
    expect(addresses.size).toBe(states.size)
  })

  law('leads back to the same location', locations, ({ location, address }) => {
    const arrival = fromAddress(address)
    return (
      !arrival.ignored && keyOf(arrival) === keyOf(location) && keyOf(nearestReachable(arrival)) === keyOf(location)
    )
  })

  law('does not depend on the order of the answers', locations, ({ location, lang, address }) => {
    const { answers, whatIf } = location
    const same = toAddress(lang, { ...location, answers: backwards(answers), whatIf: backwards(whatIf) })
    return same.pathname === address.pathname && same.hash === address.hash
  })
})

describe('Back and Continue on every path', () => {
  /** For each path but the empty one, the move to it: its last question, and the location after the answer. */
  const moves = everyPath
    .filter(({ asked }) => asked.length > 0)
    .map(({ answers, asked }) => ({
      question: asked.at(-1) as QuestionId,
      answers,
      to: firstOpenLocation(answers),
    }))

  law(
    'Back leads to the question just answered, with the answer and all others',
    moves,
    ({ question, answers, to }) => {
      return keyOf(locationBefore(to)) === keyOf({ page: question, answers })
    },
  )

  law('Continue with the same answer undoes Back', moves, ({ to }) => {
    return keyOf(firstOpenLocation(locationBefore(to).answers)) === keyOf(to)
  })

  law('Back leads from the result through each asked question to the start', ends, ({ answers, asked }) => {
    const pages: WizardPage[] = []
    let location: WizardLocation = { page: 'result', answers }
    while (location.page !== 'start' && pages.length < 10) {
      location = locationBefore(location)
      pages.push(location.page)
    }
    return pages.join() === [...asked.toReversed(), 'start'].join()
  })

  law('Continue with an unchanged answer leads straight to the result', ends, ({ answers }) => {
    return keyOf(firstOpenLocation(answers)) === keyOf({ page: 'result', answers })
  })
})

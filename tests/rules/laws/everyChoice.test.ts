import { describe } from 'vitest'
import { type Headline, headlineFor, recommend, type ServiceId, type Step } from '#rules'
import type { Case } from '../../support/everybody.ts'
import { law } from '../../support/law.ts'
import { type Choice, serviceChoices } from '../../support/person.ts'
import { routeStandInFor, routes, travellers } from '../../support/routes.ts'
import {
  anySituations,
  everySeen,
  type Signature,
  type Situation,
  serviceIds,
  showSituation,
  signatureOf,
  situations,
  standInFor,
} from '../../support/situations.ts'
import { adviceLaws } from './advice.ts'
import { headingLaws } from './heading.ts'
import { headingWordsLaws } from './headingWords.ts'
import { routeOpensLaws } from './routeOpens.ts'
import { routeOrderLaws } from './routeOrder.ts'
import { routeUseLaws } from './routeUse.ts'

// One file, so that what every choice of services leads to is worked out once: a subject is a module of its own.

const everyone: readonly Situation[] = [...situations, ...anySituations]
const travels: readonly Case[] = [
  ...routes,
  ...anySituations.slice(0, 1000).map(({ answers }) => ({ answers, result: recommend(answers) })),
]

describe('One person stands for all who are alike', () => {
  /** Everybody, with one of the choices in turn. */
  const turns = travellers.map((traveller, place) => {
    const turn = place % serviceChoices.length
    const services = serviceChoices[turn] as Choice
    const answers = { ...traveller.person.seen.answers, services }
    const result = recommend(answers)
    const standIn = standInFor(traveller.person, services)
    const isAdvisedAlike =
      standIn !== undefined &&
      result.best.join() === standIn.best.join() &&
      inRows(headlineFor(answers, result), traveller.person) === inRows(standIn.headline, signatureOf(standIn.seen))
    const isLedAlike = inShort(result.route) === inShort(routeStandInFor(traveller, turn).result.route)
    return { answers, isAdvisedAlike, isLedAlike }
  })

  law(
    'every complete sheet, with a choice of services in turn, gets the advice and the heading of its stand-in',
    turns,
    ({ isAdvisedAlike }) => isAdvisedAlike,
    ({ answers }) => answers,
  )

  law(
    'every complete sheet, with a choice of services in turn, gets the route of its stand-in',
    turns,
    ({ isLedAlike }) => isLedAlike,
    ({ answers }) => answers,
  )

  law(
    'an empty choice and “show me everything” give the same advice: neither is a choice in particular',
    everySeen,
    (person) => standInFor(person, [])?.best.join() === standInFor(person, 'all')?.best.join(),
    ({ seen }) => seen.answers,
  )

  law(
    'what she chooses changes no verdict, and opens and closes nothing: they are the published ones with every choice',
    everyone,
    ({ isAsPublished }) => isAsPublished,
    showSituation,
  )
})

adviceLaws(everyone)
headingLaws(everyone)
headingWordsLaws(everyone.map(({ headline }) => headline))
routeOrderLaws(travels)
routeUseLaws(travels)
routeOpensLaws(travels)

/** The heading with what opens each service in place of its name. */
function inRows(headline: Headline, { rows }: Signature): string {
  const rowOf = (id: ServiceId) => rows[serviceIds.indexOf(id)]
  return JSON.stringify(headline, (_key, value) => (Array.isArray(value) ? value.map(rowOf).sort() : value))
}

function inShort(route: readonly Step[]): string {
  return route.map(({ id, stage, after, opens, isOptional }) => `${id} ${stage} ${after} ${opens} ${isOptional}`).join()
}

import { describe } from 'vitest'
import { recommend } from '#rules'
import { type Case, everybody } from '../../support/everybody.ts'
import { law } from '../../support/law.ts'
import { type Choice, serviceChoices } from '../../support/person.ts'
import { routeStandInFor, routes, travellers } from '../../support/routes.ts'
import {
  anySituations,
  everySeen,
  type Situation,
  saidIn,
  showSituation,
  situationOf,
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
  const turns = everySeen.map((person, place) => ({ person, choice: place % serviceChoices.length }))

  law(
    'every complete sheet, with a choice of services in turn, gets the advice and the heading of its stand-in',
    turns,
    ({ person, choice }) => {
      const own = situationOf(person.seen, serviceChoices[choice] as Choice)
      const standIn = standInFor(person, choice)
      return JSON.stringify([own.best, own.headline]) === JSON.stringify([standIn.best, standIn.headline])
    },
    ({ person, choice }) => ({ ...person.seen.answers, services: serviceChoices[choice] }),
  )

  law(
    'everybody, with a choice of services in turn, gets the route of its stand-in',
    travellers.map((person, place) => ({ person, choice: (place * 7) % serviceChoices.length })),
    ({ person, choice }) => {
      const own = recommend({ ...person.seen.answers, services: serviceChoices[choice] as Choice })
      return JSON.stringify(own.route) === JSON.stringify(routeStandInFor(person, choice).result.route)
    },
    ({ person, choice }) => ({ ...person.seen.answers, services: serviceChoices[choice] }),
  )

  law(
    'an empty choice and “show me everything” give the same advice: neither is a choice in particular',
    everySeen,
    (person) => standInFor(person, 0).best.join() === standInFor(person, serviceChoices.indexOf('all')).best.join(),
    ({ seen }) => seen.answers,
  )

  const saidToAll = new Map(everySeen.map(({ seen }, place) => [seen, saidIn((everybody[place] as Case).result)]))

  law(
    'what she chooses changes no verdict, and opens and closes nothing',
    everyone,
    ({ seen, said }) => said === saidToAll.get(seen),
    showSituation,
  )
})

adviceLaws(everyone)
headingLaws(everyone)
headingWordsLaws(everyone.map(({ headline }) => headline))
routeOrderLaws(travels)
routeUseLaws(travels)
routeOpensLaws(travels)

import { describe, expect, test } from 'vitest'
import {
  costs,
  deadlines,
  type Means,
  recommend,
  type ServiceId,
  type StepData,
  serviceById,
  services,
  sources,
  sourcesOfStep,
  steps,
  waysAround,
} from '#rules'
import { langs, languages } from '../../src/i18n/languages.ts'
import { everyAsked } from '../support/everyWalk.ts'
import { applicant, newcomer, resident } from '../support/person.ts'

const serviceIds: readonly ServiceId[] = services.map(({ id }) => id)

describe('The data of the steps', () => {
  const all = steps as readonly StepData[]

  test('every need of a step is given by another', () => {
    const gives = new Set(all.flatMap((step) => step.gives))
    const needed = all.flatMap(({ id, needs, follows }) =>
      [...needs, ...(follows ?? [])].map((means) => ({ id, means })),
    )
    expect(needed.filter(({ means }) => !gives.has(means))).toEqual([])
  })

  test('no step hands out an identity document of a home country: nobody is sent to her embassy', () => {
    expect(new Set(all.flatMap(({ gives }) => gives))).toEqual(
      new Set([
        ...['number', 'numberKind', 'address', 'bankFound', 'account', 'onlineBank', 'bankYes', 'mailbox'],
        ...['minidLetter', 'minid', 'bankid', 'buypassYes', 'buypassCode', 'buypass'],
      ]),
    )
  })

  test('every wait is a range: the least is not above the most, and neither is nothing', () => {
    const waits = all.flatMap(({ id, wait }) => (typeof wait === 'object' ? [{ id, ...wait }] : []))
    expect(waits.length).toBeGreaterThan(0)
    expect(waits.filter(({ least, most }) => least <= 0 || least > most)).toEqual([])
  })
})

describe('What a step rests on', () => {
  test('is named once, though its price, a deadline or its way round may rest on the same', () => {
    const twice = (steps as readonly StepData[]).filter((step) => {
      const ids = sourcesOfStep(step)
      return new Set(ids).size < ids.length
    })
    expect(twice.map(({ id }) => id)).toEqual([])
  })
})

describe('The circles in the data', () => {
  const all = steps as readonly StepData[]

  /** The steps that give one of these means, apart from this one. */
  const givers = (means: readonly Means[]) => all.filter(({ gives }) => gives.some((each) => means.includes(each)))
  const ordinaryNeeds = ({ needs, needsAny, follows }: StepData) => [...needs, ...(needsAny ?? []), ...(follows ?? [])]
  const shortCut = ({ circle }: StepData) => circle?.needsAny ?? []

  /** True when a step is reached again from what it needs. */
  function goesRound(start: StepData, needsOf: (step: StepData) => readonly Means[]): boolean {
    const seen = new Set<StepData>()
    const queue = [...givers(needsOf(start))]
    for (const step of queue) {
      if (seen.has(step)) continue
      seen.add(step)
      queue.push(...givers(needsOf(step)))
    }
    return seen.has(start)
  }

  const withShortCuts = (step: StepData) => [...ordinaryNeeds(step), ...shortCut(step)]

  test('there is none among what the steps need: each has a way that ends', () => {
    expect(all.filter((step) => goesRound(step, ordinaryNeeds)).map(({ id }) => id)).toEqual([])
  })

  test('the usual way on the internet goes round between an account and BankID', () => {
    const round = all.filter((step) => goesRound(step, withShortCuts)).map(({ id }) => id)
    expect(round).toEqual(expect.arrayContaining(['openAccount', 'orderBankid']))
  })

  test('every circle is broken by a step that has a way round', () => {
    const exceptWhereThereIsAWayRound = (step: StepData) => (step.circle ? [] : withShortCuts(step))
    const unbroken = all.filter((step) => !step.circle && goesRound(step, exceptWhereThereIsAWayRound))
    expect(unbroken.map(({ id }) => id)).toEqual([])
  })

  test.for(langs)('each has its way round in words in %s, and sources', async (lang) => {
    const circles = all.filter(({ circle }) => circle)
    const words: { readonly [id: string]: string } = (await languages[lang].load.details()).circles
    expect(Object.keys(words).sort()).toEqual(circles.map(({ id }) => id).sort())
    const wayRound = { en: 'The way round: ', nb: 'Slik kommer du ut av det: ' }[lang]
    for (const { id, circle } of circles) {
      expect(words[id]?.split(wayRound)[1]?.length, `${id} in ${lang}`).toBeGreaterThan(20)
      expect(circle?.sources.every((source) => Object.hasOwn(sources, source))).toBe(true)
    }
  })
})

describe('Until then', () => {
  const people = everyAsked

  test('every service has a way without an eID for everybody, and each way a source', () => {
    const without = people.flatMap((answers) =>
      serviceIds
        .filter((id) => {
          const ways = waysAround(serviceById(id), answers)
          const isSourced = ways.every(
            ({ sources: ids }) => ids.length > 0 && ids.every((it) => Object.hasOwn(sources, it)),
          )
          return ways.length === 0 || !isSourced
        })
        .map((id) => ({ id, answers })),
    )
    expect(without.slice(0, 3)).toEqual([])
  })

  test('that no way is known is said alone', () => {
    const both = people.flatMap((answers) =>
      serviceIds.filter((id) => {
        const ways = waysAround(serviceById(id), answers).map((way) => way.id)
        return ways.includes('noneKnown') && ways.length > 1
      }),
    )
    expect(both).toEqual([])
  })

  test.for(langs)('every way is in words in %s', async (lang) => {
    const { ways }: { readonly ways: { readonly [id: string]: string } } = await languages[lang].load.details()
    const used = [...new Set(serviceIds.flatMap((id) => serviceById(id).ways.map((way) => way.id)))]
    expect(used.filter((id) => !ways[id])).toEqual([])
  })
})

test('a step of a route says what the data say of it', () => {
  const routes = [newcomer, applicant, resident.withoutAccount].flatMap(({ answers }) => recommend(answers).route)
  expect(routes.length).toBeGreaterThan(10)
  for (const step of routes) {
    const data = (steps as readonly StepData[]).find(({ id }) => id === step.id) as StepData
    const { bring, cost, url, wait, oneOf, deadlines: mind = [], circle } = data
    const grounds = [
      ...data.sources,
      ...costs[cost],
      ...mind.flatMap((id) => deadlines[id]),
      ...(circle?.sources ?? []),
    ]
    expect(step).toMatchObject({ bring, cost, wait, deadlines: mind, sources: [...new Set(grounds)] })
    expect([step.id, step.url, step.oneOf, 'url' in step, 'oneOf' in step]).toEqual([
      step.id,
      url,
      oneOf,
      url !== undefined,
      oneOf !== undefined,
    ])
  }
})

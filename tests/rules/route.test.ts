import { describe, expect, test } from 'vitest'
import {
  type Access,
  type Answers,
  accessRank,
  type EidId,
  eidById,
  eids,
  fits,
  type Means,
  type Recommendation,
  recommend,
  type ServiceId,
  type Stage,
  type Step,
  type StepData,
  type StepId,
  serviceById,
  services,
  sources,
  steps,
  walk,
  waysAround,
} from '#rules'
import { langs, languages } from '../../src/i18n/languages.ts'
import { completeSheets } from '../support/person.ts'

type Choice = NonNullable<Answers['services']>
type Case = { readonly answers: Answers; readonly result: Recommendation }

const serviceIds: readonly ServiceId[] = services.map(({ id }) => id)
const choices: readonly Choice[] = ['all', [], ...serviceIds.map((id) => [id])]
const byId = new Map((steps as readonly StepData[]).map((step) => [step.id, step]))

/** Nobody without a number holds an eID (proved in everySheet.test.ts), so one set stands for all that she can name. */
const sheets = completeSheets().filter(({ idNumber, have }) => idNumber !== 'none' || have?.length === 0)

/** The sheets as people fill them in: without the answers that nobody asked for. Many sheets share one. */
const asAsked = [
  ...new Map(
    sheets.map((sheet) => {
      const { answers } = walk({ ...sheet, services: 'all' })
      return [JSON.stringify(answers), answers] as const
    }),
  ).values(),
]

/** Every sheet with one choice of services, each with another; and every sheet as it is asked for, with all of them. */
const everyone: readonly Case[] = [
  ...sheets.map((sheet, place) => ({ ...sheet, services: choices[place % choices.length] as Choice })),
  ...asAsked,
].map((answers) => ({ answers, result: recommend(answers) }))

/** The people for whom a law does not hold; a few are enough to see what is wrong. */
function breaking(law: (person: Case) => boolean): readonly unknown[] {
  return everyone
    .filter((person) => !law(person))
    .slice(0, 3)
    .map(({ answers, result }) => ({ answers, best: result.best, route: result.route.map(inShort) }))
}

function inShort({ id, stage, after, opens }: Step): string {
  return `${stage}: ${id} after [${after}] opens [${opens}]`
}

function dataOf({ id }: { readonly id: StepId }): StepData {
  return byId.get(id) as StepData
}

/** What she has to begin with, read from her answers and from nothing else. */
function given({ idNumber, have, bank, bankAnswer }: Answers): readonly Means[] {
  const hasNumber = idNumber !== undefined && idNumber !== 'none'
  const hasAccount = bank === 'onlineBank' || bank === 'accountOnly'
  return [
    ...(hasNumber ? (['number', ...(have ?? [])] as const) : []),
    ...(hasAccount ? (['account'] as const) : []),
    ...(bank === 'onlineBank' ? (['onlineBank'] as const) : []),
    ...(hasAccount && bankAnswer === 'yes' ? (['bankYes'] as const) : []),
  ]
}

function isEid(means: Means): means is EidId {
  return eids.some(({ id }) => id === means)
}

/** What these means open of a service for this person: an eID by its access, an online bank by its own log-in. */
function openBy(means: readonly Means[], id: ServiceId, { services: outcomes }: Recommendation): Access {
  const accesses: readonly Access[] = [
    ...means.filter(isEid).map((eid) => outcomes[id].access[eid]),
    ...(id === 'onlineBank' && means.includes('onlineBank') ? (['full'] as const) : []),
  ]
  return accesses.reduce<Access>((most, access) => (rank(access) > rank(most) ? access : most), 'none')
}

function rank(access: Access): number {
  return accessRank(access)
}

const part = rank('part')
const stages: readonly Stage[] = ['now', 'next', 'later']

/** Every step that must be done before this one, the near and the far. */
function allBefore(step: Step, route: readonly Step[]): readonly Step[] {
  const near = route.filter(({ id }) => step.after.includes(id))
  return [...new Set([...near, ...near.flatMap((earlier) => allBefore(earlier, route))])]
}

/** How far a service is open to her before she does anything. */
function openToday(id: ServiceId, { answers, result }: Case): number {
  return Math.max(rank(result.services[id].without), rank(openBy(given(answers), id, result)))
}

/** A step that is hers to take: it waits for no yes of somebody else, and is not only for those who cannot wait. */
function isSure({ eid, isOptional }: Step, { eids: outcomes }: Recommendation): boolean {
  return !isOptional && (eid === undefined || outcomes[eid].verdict.kind !== 'depends')
}

describe('The order of every route', () => {
  test('all that must be done first stands earlier, so nothing goes in a circle', () => {
    expect(
      breaking(({ result: { route } }) =>
        route.every(({ after }, place) =>
          after.every((id) => route.slice(0, place).some((earlier) => earlier.id === id)),
        ),
      ),
    ).toEqual([])
  })

  test('every need is met: she has it, or a step that must be done first gives it', () => {
    expect(
      breaking(({ answers, result: { route } }) =>
        route.every((step) => {
          const { needs, needsAny } = dataOf(step)
          const before = route.filter(({ id }) => step.after.includes(id))
          const has = [...given(answers), ...before.flatMap((earlier) => dataOf(earlier).gives)]
          return needs.every((means) => has.includes(means)) && (needsAny?.some((means) => has.includes(means)) ?? true)
        }),
      ),
    ).toEqual([])
  })

  test('what comes first if it is on her way at all, comes first', () => {
    expect(
      breaking(({ answers, result: { route } }) => {
        const has = given(answers)
        return route.every((step) =>
          (dataOf(step).follows ?? [])
            .filter((means) => !has.includes(means))
            .every((means) =>
              route.every(({ id }) => !dataOf({ id }).gives.includes(means) || step.after.includes(id)),
            ),
        )
      }),
    ).toEqual([])
  })

  test('nothing stands in `after` without a need for it', () => {
    expect(
      breaking(({ result: { route } }) =>
        route.every((step) => {
          const { needs, needsAny, follows } = dataOf(step)
          const wished = [...needs, ...(needsAny ?? []), ...(follows ?? [])]
          return step.after.every((id) => dataOf({ id }).gives.some((means) => wished.includes(means)))
        }),
      ),
    ).toEqual([])
  })

  test('the stage counts the waits that come first: now, next, later; what is done on the spot delays nothing, and what waits for its time is later', () => {
    expect(
      breaking(({ result: { route } }) => {
        const depth = (step: Step): number =>
          Math.max(
            0,
            ...route
              .filter(({ id }) => step.after.includes(id))
              .map((earlier) => depth(earlier) + (earlier.wait === 'none' ? 0 : 1)),
          )
        return route.every(
          (step) => step.stage === (dataOf(step).notNow ? 'later' : stages[Math.min(depth(step), stages.length - 1)]),
        )
      }),
    ).toEqual([])
  })
})

describe('No route holds what this person cannot use', () => {
  test('no step stands there twice', () => {
    expect(breaking(({ result: { route } }) => new Set(route.map(({ id }) => id)).size === route.length)).toEqual([])
  })

  test('every step is for somebody with her answers', () => {
    expect(breaking(({ answers, result }) => result.route.every((step) => fits(dataOf(step).when, answers)))).toEqual(
      [],
    )
  })

  test('a step that belongs to an eID has its verdict to go by: it can be had, now, later or perhaps', () => {
    expect(
      breaking(({ result: { route, eids: outcomes } }) =>
        route.every(({ eid }) => !eid || ['yes', 'later', 'depends'].includes(outcomes[eid].verdict.kind)),
      ),
    ).toEqual([])
  })

  test('somebody is asked for a yes only where the verdict depends', () => {
    expect(
      breaking(({ result: { route, eids: outcomes } }) =>
        route.every(({ id, eid }) => !eid || !id.startsWith('ask') || outcomes[eid].verdict.kind === 'depends'),
      ),
    ).toEqual([])
  })

  test('no step only gives what she has', () => {
    expect(
      breaking(({ answers, result: { route } }) => {
        const has = given(answers)
        return route.every((step) => {
          const { gives } = dataOf(step)
          return gives.length === 0 || gives.some((means) => !has.includes(means))
        })
      }),
    ).toEqual([])
  })

  test('a digital mailbox is created only by somebody who wants one', () => {
    expect(
      breaking(
        ({ result: { route, services: outcomes } }) =>
          !route.some(({ id }) => id === 'createMailbox') || outcomes.digipost.wanted || outcomes.eboks.wanted,
      ),
    ).toEqual([])
  })

  test('nobody pays unless it is the first advice, or opens what she wants further than what is free and sure', () => {
    expect(
      breaking(({ answers, result }) =>
        result.route
          .filter(({ cost }) => cost === 'paid')
          .every(({ eid, isOptional }) => {
            if (eid === undefined) return false
            if (eid === result.best[0]) return !isOptional
            const free = eids
              .filter(({ id, cost }) => id !== eid && cost === 'free' && result.eids[id].verdict.kind === 'yes')
              .map(({ id }) => id)
            return (
              isOptional &&
              serviceIds.some((id) => {
                const { wanted, access } = result.services[id]
                const already = Math.max(openToday(id, { answers, result }), rank(openBy(free, id, result)))
                return wanted && rank(access[eid]) >= part && rank(access[eid]) > already
              })
            )
          }),
      ),
    ).toEqual([])
  })

  test('Commfides, whose sale is unconfirmed, is only asked, and only where nothing else opens what she wants', () => {
    expect(
      breaking(({ result: { route, services: outcomes } }) => {
        const about = route.filter(({ eid }) => eid && eidById(eid).sale === 'unconfirmed')
        const isLastResort = serviceIds.some((id) => {
          const { wanted, access, reach } = outcomes[id]
          return wanted && rank(access.commfides) >= part && rank(access.commfides) > rank(reach.possible)
        })
        return about.every(
          ({ id, cost, opens }) => id === 'askCommfides' && cost === 'free' && opens.length === 0 && isLastResort,
        )
      }),
    ).toEqual([])
  })

  test('without a number there are the ways to one, of which one is hers, and nothing that needs one', () => {
    const ways = ['numberByTaxCard', 'numberByMove', 'numberByPermit', 'numberByAsylum']
    expect(
      breaking(({ answers, result: { route } }) => {
        const oneOf = route.filter((step) => step.oneOf === 'number').map(({ id }) => id)
        if (answers.idNumber !== 'none') return oneOf.length === 0
        const others = route.filter((step) => !step.oneOf)
        return oneOf.join() === ways.join() && others.every((step) => dataOf(step).needs.length === 0)
      }),
    ).toEqual([])
  })

  test('no step hands out an identity document of a home country: nobody is sent to her embassy', () => {
    const given = (steps as readonly StepData[]).flatMap(({ gives }) => gives)
    expect(new Set(given)).toEqual(
      new Set([
        ...['number', 'address', 'bankFound', 'account', 'onlineBank', 'bankYes', 'mailbox'],
        ...['minidLetter', 'minid', 'bankid', 'buypassYes', 'buypassCode', 'buypass'],
      ]),
    )
  })
})

describe('What every step opens', () => {
  /** Open to this person before this step: today, by a step that comes first, or by a sure one of an earlier stage. */
  function openBefore(id: ServiceId, step: Step, { answers, result }: Case): number {
    const earlier = result.route.filter(
      (other) => stages.indexOf(other.stage) < stages.indexOf(step.stage) && isSure(other, result),
    )
    const means = [...allBefore(step, result.route), ...earlier].flatMap((other) => dataOf(other).gives)
    return Math.max(openToday(id, { answers, result }), rank(openBy(means, id, result)))
  }

  test('is truly opened, at least in part, by what this step gives', () => {
    expect(
      breaking(({ result }) =>
        result.route.every((step) => step.opens.every((id) => rank(openBy(dataOf(step).gives, id, result)) >= part)),
      ),
    ).toEqual([])
  })

  test('was not open as far before', () => {
    expect(
      breaking((person) =>
        person.result.route.every((step) =>
          step.opens.every((id) => rank(openBy(dataOf(step).gives, id, person.result)) > openBefore(id, step, person)),
        ),
      ),
    ).toEqual([])
  })

  test('is never kept quiet for what comes later, what is only a maybe, or what she may not want to pay for', () => {
    expect(
      breaking((person) =>
        person.result.route.every((step) =>
          serviceIds.every((id) => {
            const opened = rank(openBy(dataOf(step).gives, id, person.result))
            return opened < part || opened <= openBefore(id, step, person) || step.opens.includes(id)
          }),
        ),
      ),
    ).toEqual([])
  })

  test('is, over all steps, everything that she wants and can ever reach', () => {
    expect(
      breaking(({ answers, result }) =>
        serviceIds.every((id) => {
          const { wanted, reach } = result.services[id]
          const possible = rank(reach.possible)
          if (!wanted || possible < part || possible <= openToday(id, { answers, result })) return true
          return result.route.some(
            (step) => step.opens.includes(id) && rank(openBy(dataOf(step).gives, id, result)) >= possible,
          )
        }),
      ),
    ).toEqual([])
  })

  test('is, over all people, every service that anybody reaches and that is not open to her without', () => {
    const opened = new Set(everyone.flatMap(({ result }) => result.route.flatMap(({ opens }) => opens)))
    const reachable = serviceIds.filter((id) =>
      everyone.some(({ result }) => rank(result.services[id].reach.possible) > rank(result.services[id].without)),
    )
    expect(reachable).toEqual(serviceIds)
    expect(serviceIds.filter((id) => !opened.has(id))).toEqual([])
  })
})

describe('The data of the steps', () => {
  const all = steps as readonly StepData[]

  test('every step is on the way of somebody', () => {
    const used = new Set(everyone.flatMap(({ result }) => result.route.map(({ id }) => id)))
    expect(all.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
  })

  test('every need of a step is given by another', () => {
    const gives = new Set(all.flatMap((step) => step.gives))
    const needed = all.flatMap(({ id, needs, follows }) =>
      [...needs, ...(follows ?? [])].map((means) => ({ id, means })),
    )
    expect(needed.filter(({ means }) => !gives.has(means))).toEqual([])
  })

  test('every wait is a range: the least is not above the most, and neither is nothing', () => {
    const waits = all.flatMap(({ id, wait }) => (typeof wait === 'object' ? [{ id, ...wait }] : []))
    expect(waits.length).toBeGreaterThan(0)
    expect(waits.filter(({ least, most }) => least <= 0 || least > most)).toEqual([])
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

  test('is named to whoever comes to it with none of the eIDs that the usual way needs, and nowhere else', () => {
    expect(
      breaking(({ answers, result: { route } }) =>
        route.every((step) => {
          const { circle } = dataOf(step)
          if (!circle) return !step.isCircle
          return step.isCircle || circle.needsAny.some((means) => given(answers).includes(means))
        }),
      ),
    ).toEqual([])
  })
})

describe('Until then', () => {
  const people = asAsked

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

import { describe } from 'vitest'
import {
  type Advice,
  type Answers,
  accessRank,
  type Change,
  type ChangingId,
  type EidId,
  eids,
  type ServiceId,
  services,
  type VerdictKind,
} from '#rules'
import { type Changeable, changeable, futureOf, futureWith, isSmaller, nameOf } from '../../support/futures.ts'
import { all as allOf, law } from '../../support/law.ts'
import { isSameSheet } from '../../support/supposed.ts'

type Case = { readonly change: Change; readonly person: Changeable }

const everyone = changeable.flatMap(({ all, some }) => [all, some])
const everyChange: readonly Case[] = everyone.flatMap((person) =>
  person.offered.map((change): Case => ({ change, person })),
)

function show({ change: { set, by, eids: better, services: wider }, person }: Case): unknown {
  return { answers: person.answers, set, by, better, wider }
}

const goodness: { readonly [K in VerdictKind]?: number } = { no: 0, depends: 1, later: 1, yes: 2 }
const eidIds: readonly EidId[] = eids.map(({ id }) => id)
const serviceIds: readonly ServiceId[] = services.map(({ id }) => id)

function kindOf(result: Advice, id: EidId): VerdictKind {
  return result.eids[id].verdict.kind
}

/** How open a service is, for certain and at best. */
function reachOf(result: Advice, id: ServiceId): readonly [now: number, possible: number] {
  const { now, possible } = result.services[id].reach
  return [accessRank(now), accessRank(possible)]
}

function isBetter(from: VerdictKind, to: VerdictKind): boolean {
  return (goodness[to] ?? -1) > (goodness[from] ?? 9)
}

/** Further open for certain or at best, and in neither way less. */
function isWider(id: ServiceId, now: Advice, then: Advice): boolean {
  const [before, after] = [reachOf(now, id), reachOf(then, id)]
  return after[0] >= before[0] && after[1] >= before[1] && after.join() !== before.join()
}

function wantedBy({ services: chosen }: Answers): readonly ServiceId[] {
  return chosen === 'all' ? serviceIds : serviceIds.filter((id) => chosen?.includes(id))
}

/** Each single thing that a change says it makes better, as a test on any outcome. */
function promises({ eids: better, services: wider }: Change): readonly ((then: Advice) => boolean)[] {
  return [
    ...better.map(
      ({ id, to }) =>
        (then: Advice) =>
          (goodness[kindOf(then, id)] ?? -1) >= (goodness[to] ?? 9),
    ),
    ...wider.flatMap(({ id, from, to }) =>
      (['now', 'possible'] as const)
        .filter((when) => accessRank(to[when]) > accessRank(from[when]))
        .map((when) => (then: Advice) => accessRank(then.services[id].reach[when]) > accessRank(from[when])),
    ),
  ]
}

describe('Every change that anybody is told of', () => {
  law(
    'is true: with it her sheet, the verdicts and the services are as it says, and were as it says',
    everyChange,
    ({ change, person }) => {
      const future = futureWith(change.set, person)
      if (!future) return false
      return (
        isSameSheet(change.answers, { ...future.answers, services: person.answers.services }) &&
        change.eids.every(({ id, from, to }) => kindOf(person.now, id) === from && kindOf(future.outcome, id) === to) &&
        change.services.every(
          ({ id, from, to }) =>
            JSON.stringify([from, to]) ===
            JSON.stringify([person.now.services[id].reach, future.outcome.services[id].reach]),
        )
      )
    },
    show,
  )

  law(
    'says exactly what gets better: verdicts, and services that she wants, each opened further and in no way less',
    everyChange,
    ({ change, person: { answers, now, ...person } }) => {
      const then = futureWith(change.set, { answers, now, ...person })?.outcome
      if (!then) return false
      const verdicts = eidIds.filter((id) => isBetter(kindOf(now, id), kindOf(then, id)))
      const opened = wantedBy(answers).filter((id) => isWider(id, now, then))
      const said = [change.eids.map(({ id }) => id).join(), change.services.map(({ id }) => id).join()]
      return verdicts.length + opened.length > 0 && said.join(';') === [verdicts.join(), opened.join()].join(';')
    },
    show,
  )

  law(
    'is minimal: something that it makes better needs all of it, and each of it that far',
    everyChange,
    ({ change, person }) => {
      const lesser = person.futures.filter(({ set }) => isSmaller(set, change.set, person.answers))
      return promises(change).some((isKept) => !lesser.some(({ outcome }) => isKept(outcome)))
    },
    show,
  )

  law(
    'can come to pass, and never touches what she can show or what she holds',
    everyChange,
    ({ change: { set, answers: sheet }, person: { answers } }) => {
      const ids = Object.keys(set) as ChangingId[]
      const isPossible = ids.every((id) => futureOf(id, answers).includes(set[id] as string))
      const isUntouched = (['document', 'have', 'services'] as const).every(
        (id) => sheet[id] === undefined || sheet[id] === answers[id],
      )
      return ids.length > 0 && isPossible && isUntouched
    },
    show,
  )

  law(
    'is offered as hers to do only if it is about her bank alone: a number or an age is told as a fact, a passport never',
    everyChange,
    ({ change: { set, by } }) => by === ('age' in set ? 'time' : 'idNumber' in set ? 'authority' : 'you'),
    show,
  )
})

describe('All that somebody is told may change', () => {
  const showPerson = ({ answers, offered }: Changeable) => ({
    answers,
    offered: offered.map(({ set, by }) => ({ set, by })),
  })

  law(
    'stands there once, and what is hers to do stands first, then what an authority decides, then what time brings',
    everyone,
    ({ offered }) => {
      if (offered.length === 0) return undefined
      const order = ['you', 'authority', 'time']
      const places = offered.map(({ by }) => order.indexOf(by))
      return (
        new Set(offered.map(({ set }) => nameOf(set))).size === offered.length &&
        places.join() === [...places].sort().join()
      )
    },
    showPerson,
  )

  law(
    'leaves nothing out: every verdict that can get better, and every service she wants that can open further, for certain or at best, has a change that does it',
    everyone,
    (person) => {
      const { answers, now, futures, offered } = person
      const told = offered.map(({ set }) => futureWith(set, person)?.outcome as Advice)
      const goals: readonly ((then: Advice) => boolean)[] = [
        ...eidIds.flatMap((id) =>
          [1, 2]
            .filter((goal) => goal > (goodness[kindOf(now, id)] ?? 9))
            .map((goal) => (then: Advice) => (goodness[kindOf(then, id)] ?? -1) >= goal),
        ),
        ...wantedBy(answers).flatMap((id) => [
          (then: Advice) => reachOf(then, id)[0] > reachOf(now, id)[0],
          (then: Advice) => isWider(id, now, then) && reachOf(then, id)[1] > reachOf(now, id)[1],
        ]),
      ]
      const reachable = goals.filter((isReached) => futures.some(({ outcome }) => isReached(outcome)))
      return allOf(reachable.map((isReached) => told.some(isReached)))
    },
    showPerson,
  )

  law(
    'for a choice of services is told as well to somebody with the same answers who wants to see everything',
    changeable,
    ({ all, some }) =>
      allOf(some.offered.map(({ set }) => all.offered.some((other) => nameOf(other.set) === nameOf(set)))),
    ({ some }) => showPerson(some),
  )
})

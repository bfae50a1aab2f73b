import { accessRank } from './access.ts'
import { type Answers, fits } from './answers.ts'
import { type EidId, eids, forEachEid } from './eids.ts'
import { outcomesFor, type ServiceOutcome } from './outcomes.ts'
import { type ChangingId, type Question, questionById, questions } from './questions.ts'
import type { ServiceId } from './services.ts'
import { settledKinds } from './space.ts'
import { becomingOf, type Supposition, suppose } from './suppose.ts'
import type { VerdictKind } from './verdicts.ts'

/** A change of answers, with what it makes better. */
export type Change = {
  /** The answers that differ. */
  readonly set: Supposition
  /** The whole sheet as it would then be. */
  readonly answers: Answers
  /** Who can bring it about. Only what is hers may be offered; the rest is told as a fact. */
  readonly by: 'you' | 'authority' | 'time'
  readonly eids: readonly { readonly id: EidId; readonly from: VerdictKind; readonly to: VerdictKind }[]
  readonly services: readonly {
    readonly id: ServiceId
    readonly from: ServiceOutcome['reach']
    readonly to: ServiceOutcome['reach']
  }[]
}

/** As much of a recommendation as can get better: what to do about it is not worked out for each of many variants. */
type Outlook = {
  readonly kinds: Record<EidId, VerdictKind>
  readonly services: Record<ServiceId, ServiceOutcome>
}

type Variant = Omit<Change, 'eids' | 'services'> & {
  /** How many answers differ, and how far each lies from today's. */
  readonly size: number
  readonly distance: number
  readonly outcome: Outlook
}

/** How good a verdict is; those that are not here are neither better nor worse than anything. */
const goodness: { readonly [K in VerdictKind]?: number } = { no: 0, depends: 1, later: 1, yes: 2 }

/**
 * What would change the verdicts that are not good and the services that are not fully open: the smallest changes of answers
 * that do, found by working out every variant. What is hers comes first. Nothing here ever touches the identity document.
 */
export function changes(answers: Answers): readonly Change[] {
  const now = outlookFor(answers)
  const all = variantsOf(answers)
  const chosen = new Set(goalsOf(now).flatMap((isReached) => smallest(all.filter(({ outcome }) => isReached(outcome)))))
  const order = ['you', 'authority', 'time']
  return [...chosen]
    .sort(
      (one, other) =>
        order.indexOf(one.by) - order.indexOf(other.by) || one.size - other.size || one.distance - other.distance,
    )
    .map(({ set, answers: sheet, by, outcome }) => ({
      set,
      answers: sheet,
      by,
      eids: eids.flatMap(({ id }) => {
        const [from, to] = [now.kinds[id], outcome.kinds[id]]
        return isBetter(from, to) ? [{ id, from, to }] : []
      }),
      services: wantedIn(now).flatMap((id) => {
        const [from, to] = [now.services[id].reach, outcome.services[id].reach]
        return isWider(from, to) ? [{ id, from, to }] : []
      }),
    }))
}

function outlookFor(answers: Answers): Outlook {
  const settled = settledKinds(answers)
  return { kinds: forEachEid(({ id }) => settled[id] ?? 'unknown'), services: outcomesFor(answers, settled) }
}

/** What is worth reaching: each better verdict of each eID, and each wanted service more open, for certain or perhaps. */
function goalsOf(now: Outlook): readonly ((then: Outlook) => boolean)[] {
  const verdictGoals = eids.flatMap(({ id }) => {
    const today = goodness[now.kinds[id]]
    if (today === undefined) return []
    const goals = [...new Set(Object.values(goodness))].filter((goal) => goal > today)
    return goals.map((goal) => (then: Outlook) => (goodness[then.kinds[id]] ?? -1) >= goal)
  })
  const serviceGoals = wantedIn(now).flatMap((id) => {
    const today = now.services[id].reach
    return [
      (then: Outlook) => accessRank(then.services[id].reach.now) > accessRank(today.now),
      (then: Outlook) =>
        isWider(today, then.services[id].reach) &&
        accessRank(then.services[id].reach.possible) > accessRank(today.possible),
    ]
  })
  return [...verdictGoals, ...serviceGoals]
}

function wantedIn(now: Outlook): readonly ServiceId[] {
  return (Object.keys(now.services) as ServiceId[]).filter((id) => now.services[id].wanted)
}

function isBetter(from: VerdictKind, to: VerdictKind): boolean {
  return (goodness[to] ?? -1) > (goodness[from] ?? Number.POSITIVE_INFINITY)
}

/** More open for certain, or perhaps, and in neither way less. */
function isWider(from: ServiceOutcome['reach'], to: ServiceOutcome['reach']): boolean {
  const gains = [accessRank(to.now) - accessRank(from.now), accessRank(to.possible) - accessRank(from.possible)]
  return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0)
}

/** Of the variants that reach a goal: those that change the fewest answers, and each of them as little as it can. */
function smallest(reaching: readonly Variant[]): readonly Variant[] {
  const minimal = reaching.filter((variant) => !reaching.some((other) => isPartOf(other, variant)))
  const hers = minimal.filter(({ by }) => by === 'you')
  const facts = minimal.filter(({ by }) => by !== 'you')
  return [hers, facts].flatMap((group) => {
    const least = group.filter(({ size }) => size === Math.min(...group.map((variant) => variant.size)))
    return least.filter((variant) =>
      least.every((other) => keyOf(other) !== keyOf(variant) || other.distance >= variant.distance),
    )
  })
}

/** True when one variant makes some of the other's changes and no others. */
function isPartOf({ set: some }: Variant, { set: all }: Variant): boolean {
  const ids = Object.keys(some) as ChangingId[]
  return ids.length < Object.keys(all).length && ids.every((id) => some[id] === all[id])
}

function keyOf({ set }: Variant): string {
  return Object.keys(set).join()
}

/** Every sheet that today's answers may become, through every combination of changes. */
function variantsOf(answers: Answers): readonly Variant[] {
  return combinations(answers)
    .filter(({ set }) => Object.keys(set).length > 0)
    .flatMap(({ set, distance }) => {
      const { set: kept, answers: sheet } = suppose(answers, set)
      if (Object.keys(kept).length < Object.keys(set).length) return []
      return [
        {
          set,
          answers: sheet,
          by: whoChanges(set),
          size: Object.keys(set).length,
          distance,
          outcome: outlookFor(sheet),
        },
      ]
    })
}

type Combination = { readonly set: Supposition; readonly distance: number }

function combinations(answers: Answers): readonly Combination[] {
  const changing = (questions as readonly Question[])
    .filter((question) => 'becomes' in question)
    .filter((question) => !('offeredTo' in question) || fits(question.offeredTo, answers))
  return changing.reduce<readonly Combination[]>(
    (before, question) => {
      const others = becomingOf(question.id, answers)
      return before.flatMap(({ set, distance }) => [
        { set, distance },
        ...others.map((other, place) => ({ set: { ...set, [question.id]: other }, distance: distance + place })),
      ])
    },
    [{ set: {}, distance: 0 }],
  )
}

function whoChanges(set: Supposition): Change['by'] {
  const who = (Object.keys(set) as ChangingId[]).map((id) => questionById(id).changedBy)
  return who.includes('time') ? 'time' : who.includes('authority') ? 'authority' : 'you'
}

import { after } from './answerSpace.ts'
import { type Answers, isWanted, mayFit } from './answers.ts'
import { accessRank } from './data/accessLevels.ts'
import { type EidId, eids } from './data/eids.ts'
import { type ChangingId, questions } from './data/questions.ts'
import { type ServiceId, services } from './data/services.ts'
import { questionById } from './lookup.ts'
import { keysOf } from './records.ts'
import { distanceOf, smallestSets } from './smallestSets.ts'
import { type VerdictKind, verdictDiagrams } from './verdicts.ts'
import { isWider, leastOf, type Reach, reachOf, type Status, statusOf, type Way, wayDiagrams } from './ways.ts'
import { type WhatIf, withWhatIf } from './whatIf.ts'

/** A change of answers, with what it makes better. */
export type Change = {
  /** The answers that differ. */
  readonly set: WhatIf
  /** All answers as they would then be. */
  readonly answers: Answers
  /** Who can bring it about. `you` may be suggested; the others are only stated. */
  readonly by: 'you' | 'authority' | 'time'
  readonly eids: readonly { readonly id: EidId; readonly from: VerdictKind; readonly to: VerdictKind }[]
  readonly services: readonly { readonly id: ServiceId; readonly from: Status; readonly to: Status }[]
}

/** Something worth reaching: gives the smallest changes of the answers to some questions that reach it. */
type Goal = (changing: readonly ChangingId[]) => readonly WhatIf[]

/** How good a verdict is; those that are not here are neither better nor worse than anything. */
const goodness: { readonly [K in VerdictKind]?: number } = { no: 0, depends: 1, later: 1, yes: 2 }

const changers = ['you', 'authority', 'time'] as const

/**
 * The smallest changes of answers that better a verdict or open a wanted service further: for each goal those that the
 * person can make, and those that an authority or time makes. What the person can do comes first; a change that takes both
 * is a chain of these. The identity document is never touched (R01, R02).
 */
export function changes(answers: Answers): readonly Change[] {
  const changing = changingFor(answers)
  const own = changing.filter((id) => questionById(id).changedBy === 'you')
  const facts = changing.filter((id) => !own.includes(id))
  const found = new Map<string, WhatIf>()
  for (const goal of goalsOf(answers)) {
    for (const set of [...goal(own), ...goal(facts)]) found.set(JSON.stringify(set), set)
  }
  return [...found.values()]
    .map((set) => changeBy(set, answers))
    .sort(
      (one, other) =>
        changers.indexOf(one.by) - changers.indexOf(other.by) ||
        Object.keys(one.set).length - Object.keys(other.set).length ||
        distanceOf(one.set, answers) - distanceOf(other.set, answers),
    )
}

/** The questions whose answer may become another, for this person. */
function changingFor(answers: Answers): readonly ChangingId[] {
  return questions.flatMap((question) =>
    'mayBecome' in question && (!('offeredTo' in question) || mayFit(question.offeredTo, answers)) ? [question.id] : [],
  )
}

function goalsOf(answers: Answers): readonly Goal[] {
  const verdictGoals = eids.flatMap(({ id }): readonly Goal[] => {
    const diagram = verdictDiagrams[id]
    const today = Math.max(
      ...after(diagram, answers).values.map(({ kind }) => goodness[kind] ?? Number.POSITIVE_INFINITY),
    )
    return [...new Set(Object.values(goodness))]
      .filter((goal) => goal > today)
      .map(
        (goal) => (changing) => smallestSets(diagram, ({ kind }) => (goodness[kind] ?? -1) >= goal, changing, answers),
      )
  })
  const serviceGoals = services.flatMap(({ id }): readonly Goal[] => {
    if (!isWanted(id, answers)) return []
    const diagram = wayDiagrams[id]
    const today = reachToday(id, answers)
    return (['now', 'possible'] as const).map((end) => {
      const isReached = (ways: readonly Way[]) => {
        const reach = reachOf(ways)
        return accessRank(reach[end]) > accessRank(today[end]) && isWider(today, reach)
      }
      return (changing) => smallestSets(diagram, isReached, changing, answers)
    })
  })
  return [...verdictGoals, ...serviceGoals]
}

function reachToday(id: ServiceId, answers: Answers): Reach {
  return reachOf(waysToday(id, answers))
}

function statusToday(id: ServiceId, answers: Answers): Status {
  return statusOf(waysToday(id, answers)).status
}

function waysToday(id: ServiceId, answers: Answers): readonly Way[] {
  return leastOf(after(wayDiagrams[id], answers).values)
}

function changeBy(set: WhatIf, answers: Answers): Change {
  const then = withWhatIf(answers, set).answers
  const who = keysOf(set).map((id) => questionById(id).changedBy)
  return {
    set,
    answers: then,
    by: who.includes('time') ? 'time' : who.includes('authority') ? 'authority' : 'you',
    eids: eids.flatMap(({ id }) => {
      const from = kindOf(id, answers)
      const to = kindOf(id, then)
      return (goodness[to] ?? -1) > (goodness[from] ?? Number.POSITIVE_INFINITY) ? [{ id, from, to }] : []
    }),
    services: services.flatMap(({ id }) => {
      if (!isWanted(id, answers) || !isWider(reachToday(id, answers), reachToday(id, then))) return []
      return [{ id, from: statusToday(id, answers), to: statusToday(id, then) }]
    }),
  }
}

function kindOf(id: EidId, answers: Answers): VerdictKind {
  const [kind, ...others] = new Set(after(verdictDiagrams[id], answers).values.map((ruling) => ruling.kind))
  return kind && others.length === 0 ? kind : 'unknown'
}

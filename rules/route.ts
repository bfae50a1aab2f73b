import { type Access, accessRank, mostAccess } from './access.ts'
import { type Answers, fits } from './answers.ts'
import { placeIn, wouldCost } from './best.ts'
import { costs } from './costs.ts'
import { type EidId, eids } from './eids.ts'
import { heldBy } from './kinds.ts'
import { accessWithout } from './openings.ts'
import { type ServiceId, serviceById } from './services.ts'
import type { SourceId } from './sources.ts'
import {
  type BringId,
  type DeadlineId,
  deadlines,
  type Means,
  meansByAnswer,
  type StepData,
  type StepId,
  steps,
  type Wait,
} from './steps.ts'
import type { Verdict } from './verdicts.ts'

/** When a step can be taken: today, after one of today, or later. */
export type Stage = 'now' | 'next' | 'later'

/** A step of a person’s own route. */
export type Step = {
  readonly id: StepId
  /** `now` can start today, `next` follows a step of now, `later` follows those or waits for its time. */
  readonly stage: Stage
  /** The steps of this route that come first. */
  readonly after: readonly StepId[]
  /**
   * The services that it opens, at least in part, and that were not open as far before: not today, nor by a step that
   * comes first, nor by a sure one of an earlier stage. Ways that run side by side hide nothing from each other.
   */
  readonly opens: readonly ServiceId[]
  /** The eID that it belongs to. */
  readonly eid?: EidId
  /** One of several ways, of which only one is hers. */
  readonly oneOf?: 'number'
  /** Paid, and not the first advice: only for someone who cannot wait. */
  readonly isOptional: boolean
  /** Hers to take: it waits for nobody's yes, and is not optional. */
  readonly isSure: boolean
  /** The usual way needs what it leads to; the way round is in the words of the step. */
  readonly isCircle: boolean
  readonly bring: readonly BringId[]
  readonly cost: StepData['cost']
  readonly url?: string
  readonly wait: StepData['wait']
  readonly deadlines: readonly DeadlineId[]
  readonly sources: readonly SourceId[]
}

type Outcome = {
  readonly wanted: boolean
  readonly access: Record<EidId, Access>
  readonly without: Access
  readonly reach: { readonly possible: Access }
}
type Outcomes = Record<ServiceId, Outcome>

const stages: readonly Stage[] = ['now', 'next', 'later']

/** The steps that this person can use, each after those that it needs: a topological sort of the data in steps.ts. */
export function routeFor(
  answers: Answers,
  verdicts: Record<EidId, Verdict>,
  best: readonly EidId[],
  outcomes: Outcomes,
): readonly Step[] {
  const given = meansOf(answers)
  const helpful = (steps as readonly StepData[]).filter(
    (step) =>
      fits(step.when, answers) &&
      isWanted(step, outcomes) &&
      isTowards(step, verdicts, best, outcomes) &&
      !(step.gives.length > 0 && step.gives.every((means) => given.includes(means))),
  )
  const placed = inOrder(usable(helpful, given), given, (eid) => placeIn(best, eid))
  const isOptional = ({ eid }: StepData) =>
    eid !== undefined && eid.id !== best[0] && wouldCost(eid.id, verdicts[eid.id])
  const isSure = (step: StepData) => !isOptional(step) && !(step.eid && verdicts[step.eid.id].kind === 'depends')
  const opened = openings(placed, answers, given, outcomes, isSure)
  return placed.map(({ step, stage, after }, place) => ({
    id: step.id,
    stage,
    after,
    opens: opened[place] ?? [],
    ...(step.eid ? { eid: step.eid.id } : {}),
    ...(step.oneOf ? { oneOf: step.oneOf } : {}),
    isOptional: isOptional(step),
    isSure: isSure(step),
    isCircle: step.circle !== undefined,
    bring: step.bring,
    cost: step.cost,
    ...(step.url ? { url: step.url } : {}),
    wait: step.wait,
    deadlines: step.deadlines ?? [],
    sources: sourcesOfStep(step),
  }))
}

/** What a step rests on, each source once: the step itself, its price, its deadlines and the way out of its circle. */
export function sourcesOfStep(step: StepData): readonly SourceId[] {
  const ids: readonly SourceId[] = [
    ...step.sources,
    ...costs[step.cost],
    ...(step.deadlines ?? []).flatMap((id) => deadlines[id]),
    ...(step.circle?.sources ?? []),
  ]
  return [...new Set(ids)]
}

function isWanted(step: StepData, outcomes: Outcomes): boolean {
  return step.services?.some((id) => outcomes[id].wanted) ?? true
}

/** True for a step that leads to no eID, or to one worth advising. A last resort is one that opens what nothing else does. */
function isTowards(
  { eid }: StepData,
  verdicts: Record<EidId, Verdict>,
  best: readonly EidId[],
  outcomes: Outcomes,
): boolean {
  if (!eid) return true
  if (!eid.kinds.includes(verdicts[eid.id].kind)) return false
  if (!eid.lastResort)
    return (
      best.includes(eid.id) &&
      (eid.id === best[0] || !wouldCost(eid.id, verdicts[eid.id]) || adds(eid.id, best, verdicts, outcomes))
    )
  return Object.values(outcomes).some(
    ({ wanted, access, reach }) =>
      wanted && isOpen(access[eid.id]) && accessRank(access[eid.id]) > accessRank(reach.possible),
  )
}

/** True when an eID opens something wanted further than what she can have today without it. */
export function adds(
  eid: EidId,
  best: readonly EidId[],
  verdicts: Record<EidId, Verdict>,
  outcomes: Outcomes,
): boolean {
  const others = best.filter((id) => id !== eid && (verdicts[id].kind === 'have' || verdicts[id].kind === 'yes'))
  return Object.values(outcomes).some(({ wanted, access, without }) => {
    const already = mostAccess(without, ...others.map((id) => access[id]))
    return wanted && isOpen(access[eid]) && accessRank(access[eid]) > accessRank(already)
  })
}

function isOpen(access: Access): boolean {
  return accessRank(access) >= accessRank('part')
}

const eidIds = new Set<Means>(eids.map(({ id }) => id))

function isEid(means: Means): means is EidId {
  return eidIds.has(means)
}

function meansOf(answers: Answers): readonly Means[] {
  return [...meansByAnswer.filter(({ when }) => fits(when, answers)).map(({ means }) => means), ...heldBy(answers)]
}

/** For each placed step, the services that its means open and that were not open as far before. */
function openings(
  placed: readonly Placed[],
  answers: Answers,
  given: readonly Means[],
  outcomes: Outcomes,
  isSure: (step: StepData) => boolean,
): readonly (readonly ServiceId[])[] {
  const ids = Object.keys(outcomes) as ServiceId[]
  const openWith = (means: readonly Means[]) => {
    const sheet = withMeans(answers, means)
    const gained = means.filter(isEid)
    return (id: ServiceId) =>
      mostAccess(accessWithout(serviceById(id), sheet), ...gained.map((eid) => outcomes[id].access[eid]))
  }
  return placed.map((one) => {
    const then = openWith(one.step.gives)
    const open = one.step.gives.length === 0 ? [] : ids.filter((id) => isOpen(then(id)))
    if (open.length === 0) return []
    const first = allBefore(one, placed)
    const isEarlier = ({ stage }: Placed) => stages.indexOf(stage) < stages.indexOf(one.stage)
    const before = placed.filter((other) => first.includes(other) || (isSure(other.step) && isEarlier(other)))
    const already = openWith([...given, ...before.flatMap(({ step }) => step.gives)])
    return open.filter((id) => accessRank(then(id)) > accessRank(already(id)))
  })
}

/** The steps that come before this one, the near and the far. */
function allBefore({ after }: Placed, placed: readonly Placed[]): readonly Placed[] {
  const near = placed.filter(({ step }) => after.includes(step.id))
  return [...near, ...near.flatMap((other) => allBefore(other, placed))]
}

/** The answers as they will be with these means: getting into the online bank changes what she would answer about it. */
function withMeans(answers: Answers, means: readonly Means[]): Answers {
  const changed: { [question: string]: unknown } = {}
  for (const row of meansByAnswer.filter((candidate) => means.includes(candidate.means))) {
    for (const [question, accepted] of Object.entries<readonly string[]>(row.when)) {
      const answer = changed[question] ?? answers[question as keyof Answers]
      if (!accepted.includes(answer as string)) changed[question] = accepted[0]
    }
  }
  return { ...answers, ...changed }
}

/** Leaves out, until nothing changes, the steps whose needs nothing provides. */
function usable(candidates: readonly StepData[], given: readonly Means[]): readonly StepData[] {
  const provided = new Set([...given, ...candidates.flatMap((step) => step.gives)])
  const left = candidates.filter(
    ({ needs, needsAny }) =>
      needs.every((means) => provided.has(means)) && (needsAny?.some((means) => provided.has(means)) ?? true),
  )
  return left.length === candidates.length ? left : usable(left, given)
}

type Placed = {
  readonly step: StepData
  readonly depth: number
  readonly stage: Stage
  readonly after: readonly StepId[]
}

/** Again and again, of the steps whose predecessors are all placed, the one that leads to the best eID. */
function inOrder(
  useful: readonly StepData[],
  given: readonly Means[],
  rankOf: (eid: EidId) => number,
): readonly Placed[] {
  const before = new Map(useful.map((step) => [step, predecessors(step, useful, given)]))
  const rank = (step: StepData): number => {
    const next = useful.filter((other) => other !== step && before.get(other)?.includes(step.id))
    return Math.min(step.eid ? rankOf(step.eid.id) : useful.length, ...next.map(rank))
  }
  const queue = useful
    .map((step) => ({ step, rank: rank(step) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ step }) => step)
  const placed: Placed[] = []
  while (placed.length < queue.length) {
    const step = queue.find(
      (candidate) =>
        !placed.some((other) => other.step === candidate) &&
        before.get(candidate)?.every((id) => placed.some((other) => other.step.id === id)),
    )
    if (!step)
      throw new Error(`Some steps wait for each other: ${queue.map(({ id }) => id).join(', ')}. Mend steps.ts.`)
    const after = before.get(step) ?? []
    const depths = placed
      .filter((other) => after.includes(other.step.id))
      // what is done on the spot does not keep her from the next step today
      .map((other) => other.depth + (other.step.wait === 'none' ? 0 : 1))
    const depth = Math.max(0, ...depths)
    const stage = step.notNow ? 'later' : (stages[Math.min(depth, stages.length - 1)] as Stage)
    placed.push({ step, depth, stage, after })
  }
  return placed
}

/** The steps that must come before: those that give what it needs or follows, unless she has that already. */
function predecessors(step: StepData, useful: readonly StepData[], given: readonly Means[]): readonly StepId[] {
  const all = [...step.needs, ...(step.follows ?? [])].filter((means) => !given.includes(means))
  const any = step.needsAny?.some((means) => given.includes(means)) ? [] : firstGiven(step.needsAny ?? [], useful)
  return useful
    .filter((other) => other !== step && other.gives.some((means) => all.includes(means) || any.includes(means)))
    .map(({ id }) => id)
}

/** Of several means, the one that the earliest step gives. */
function firstGiven(means: readonly Means[], useful: readonly StepData[]): readonly Means[] {
  const given = useful.flatMap((step) => step.gives).find((candidate) => means.includes(candidate))
  return given ? [given] : []
}

/** How long until a service opens on this route. Weeks; `uncounted` are the steps whose wait no source gives. */
export type TimeTo = { readonly least: number; readonly most: number; readonly uncounted: readonly StepId[] }

/** The wait for a service: the longest chain of steps up to the first sure one that opens it, else to the first. */
export function timeTo(service: ServiceId, route: readonly Step[]): TimeTo | undefined {
  const openings = route.filter((step) => step.opens.includes(service))
  const opening = openings.find((step) => step.isSure) ?? openings[0]
  return opening ? timeOf(opening, route) : undefined
}

function timeOf(step: Step, route: readonly Step[]): TimeTo {
  const before = route.filter(({ id }) => step.after.includes(id)).map((other) => timeOf(other, route))
  const own = typeof step.wait === 'object' ? inWeeks(step.wait) : { least: 0, most: 0 }
  return {
    least: Math.max(0, ...before.map(({ least }) => least)) + own.least,
    most: Math.max(0, ...before.map(({ most }) => most)) + own.most,
    uncounted: [
      ...new Set([...before.flatMap(({ uncounted }) => uncounted), ...(step.wait === 'unknown' ? [step.id] : [])]),
    ],
  }
}

function inWeeks({ least, most, unit }: Wait): { least: number; most: number } {
  const workingDaysAWeek = 5
  return unit === 'weeks' ? { least, most } : { least: least / workingDaysAWeek, most: most / workingDaysAWeek }
}

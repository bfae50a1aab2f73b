import { after } from './answerSpace.ts'
import { type Answers, fits, mayFit, possibilities } from './answers.ts'
import { accessRank } from './data/accessLevels.ts'
import { costs } from './data/costs.ts'
import { type EidId, eids } from './data/eids.ts'
import { services as allServices, type ServiceId } from './data/services.ts'
import {
  type DeadlineId,
  deadlines,
  type Prerequisite,
  prerequisitesByAnswer,
  type Reachable,
  type StepData,
  type StepId,
  type StopId,
  steps,
  stops,
} from './data/steps.ts'
import { needsPayment, rankOf } from './ranking.ts'
import type { ServiceStatus } from './serviceStatus.ts'
import type { SourceId } from './sources.ts'
import { goalOf, isFor, stopsOf } from './stepDiagrams.ts'
import { heldBy, type Sourced, type Verdict } from './verdicts.ts'
import { reachOf, type Way, wayDiagrams } from './ways.ts'

/** When a step can be taken: today, after one of today, or later. */
export type Stage = 'now' | 'next' | 'later'

/**
 * Why a step is on a plan: `act` leads to a wanted service, or to the number that it needs; `option` costs money or is
 * another way, for those who cannot wait; `care` keeps a right or money that is lost when it is missed.
 */
export type Role = 'act' | 'option' | 'care'

/** A step of a person's own plan. */
export type Step = {
  readonly id: StepId
  readonly role: Role
  readonly stage: Stage
  /** The steps of this plan that come first. */
  readonly after: readonly StepId[]
  /** The wanted services that it opens, at least in part. */
  readonly opens: readonly ServiceId[]
  /** The wanted services that it is on the way to. */
  readonly leadsTo: readonly ServiceId[]
  /** The eID that it belongs to, or is on the way to. */
  readonly eid?: EidId
  /** What stands before the step, so that nobody is harmed by taking it. */
  readonly stops: readonly Sourced<StopId>[]
  readonly asks?: StepData['asks']
  readonly bring: StepData['bring']
  readonly cost: StepData['cost']
  readonly url?: string
  readonly wait: StepData['wait']
  readonly deadlines: readonly DeadlineId[]
  readonly sources: readonly SourceId[]
}

type PlanInput = {
  readonly answers: Answers
  readonly verdicts: Record<EidId, Verdict>
  readonly best: readonly EidId[]
  readonly services: Record<ServiceId, ServiceStatus>
}

/** The same, once the steps are chosen. `free`: the services that a step without cost leads to. */
type Planned = PlanInput & { readonly free: ReadonlySet<ServiceId> }

/** A step that is on the plan, with the wanted services that it is for. */
type Chosen = { readonly step: StepData; readonly leadsTo: readonly ServiceId[]; readonly eid?: EidId | undefined }

const allSteps: readonly StepData[] = steps
const stages: readonly Stage[] = ['now', 'next', 'later']
const serviceIds: readonly ServiceId[] = allServices.map(({ id }) => id)

/** What to do, in order: a topological sort of the steps that lead to a wanted service, and of what must not be missed. */
export function planFor(situation: PlanInput): readonly Step[] {
  const has = prerequisitesOf(situation.answers)
  const chosen = withPrerequisites([...eidSteps(situation, has), ...otherSteps(situation)], situation, has)
  const free = new Set(chosen.filter(({ step }) => step.cost !== 'paid').flatMap(({ leadsTo }) => leadsTo))
  return inOrder(chosen, { ...situation, free }, has).map(({ step, leadsTo, eid, role, stage, after }) => ({
    id: step.id,
    role,
    stage,
    after,
    opens: leadsTo.filter((id) => situation.services[id].ways.some((way) => provides(step, goalOf(way)))),
    leadsTo,
    ...(eid ? { eid } : {}),
    stops: stopsOf(step)
      .filter(({ when }) => mayFit(when, situation.answers))
      .map(({ id }) => ({ id, sources: stops[id] })),
    ...(step.asks ? { asks: step.asks } : {}),
    bring: step.bring,
    cost: step.cost,
    ...(step.url ? { url: step.url } : {}),
    wait: step.wait,
    deadlines: step.deadlines ?? [],
    sources: sourcesOfStep(step),
  }))
}

/** What a step rests on, each source once: the step itself, its price, its deadlines and what stands before it. */
export function sourcesOfStep(step: StepData): readonly SourceId[] {
  const ids: readonly SourceId[] = [
    ...step.sources,
    ...costs[step.cost],
    ...(step.deadlines ?? []).flatMap((id) => deadlines[id].sources),
    ...stopsOf(step).flatMap(({ id }) => stops[id]),
  ]
  return [...new Set(ids)]
}

/** A step that costs money is an act only where no free one opens, or leads to, the same. */
function roleOf({ step: { because, eid }, leadsTo }: Chosen, situation: Planned): Role {
  if (typeof because === 'object' && 'care' in because) return 'care'
  if (!eid || !needsPayment(eid.id, situation.verdicts[eid.id])) return 'act'
  const isLast = !opensAnythingFree(situation) && !leadsTo.some((id) => situation.free.has(id))
  return eid.id === situation.best[0] && isLast ? 'act' : 'option'
}

/** True when a wanted service is open, or can be opened, at least in part and without money. */
function opensAnythingFree({ services }: PlanInput): boolean {
  return serviceIds.some((id) => {
    const { wanted, ways } = services[id]
    const { possible } = reachOf(ways.filter(({ degree }) => degree))
    return wanted && accessRank(possible) >= accessRank('part')
  })
}

function prerequisitesOf(answers: Answers): readonly Prerequisite[] {
  return [
    ...prerequisitesByAnswer.filter(({ when }) => fits(when, answers)).map(({ provides }) => provides),
    ...heldBy(answers),
  ]
}

/** A way that the person can begin: not open already and, where it is not confirmed, one that somebody can be asked about. */
function canBegin({ status, by }: Way, { access }: ServiceStatus, verdicts: PlanInput['verdicts']): boolean {
  if (status !== 'unconfirmed') return status !== 'open'
  return by !== undefined && verdicts[by].kind === 'depends' && accessRank(access[by]) >= accessRank('part')
}

/** The eID that a person has when they have taken this step; none where it gives no eID. */
export function eidFrom(id: StepId): EidId | undefined {
  const step = allSteps.find((each) => each.id === id)
  return step && eids.find((eid) => provides(step, eid.id))?.id
}

function provides(step: StepData, goal: Prerequisite | undefined): boolean {
  return goal !== undefined && (step.provides ?? []).includes(goal)
}

function wantedFor({ services, verdicts }: PlanInput, goal: Prerequisite): readonly ServiceId[] {
  return serviceIds.filter((id) => {
    const { wanted, ways } = services[id]
    return wanted && ways.some((way) => goalOf(way) === goal && canBegin(way, services[id], verdicts))
  })
}

/** The steps of each eID that opens a wanted service. */
function eidSteps(situation: PlanInput, has: readonly Prerequisite[]): readonly Chosen[] {
  return eids.flatMap(({ id }) => {
    const leadsTo = wantedFor(situation, id)
    if (leadsTo.length === 0) return []
    return allSteps
      .filter(({ eid, when, provides = [] }) => {
        const isNew = !provides.every((each) => has.includes(each))
        return eid?.id === id && isFor(eid, situation.verdicts[id]) && fits(when, situation.answers) && isNew
      })
      .map((step) => ({ step, leadsTo: alsoWithoutEid(step, leadsTo, situation), eid: id }))
  })
}

/** What a step leads to, with what the account that comes with it opens without an eID. */
function alsoWithoutEid({ provides = [] }: StepData, leadsTo: readonly ServiceId[], situation: PlanInput) {
  const withAccount = provides.includes('onlineBank') ? wantedFor(situation, 'onlineBank') : []
  return serviceIds.filter((id) => leadsTo.includes(id) || withAccount.includes(id))
}

/** The steps that belong to no eID, and that are not a prerequisite of another. */
function otherSteps(situation: PlanInput): readonly Chosen[] {
  const { answers } = situation
  return allSteps.flatMap((step): readonly Chosen[] => {
    const { because } = step
    if (!because || !fits(step.when, answers)) return []
    if (because === 'always')
      return [{ step, leadsTo: serviceIds.filter((id) => isStillWanted(situation.services[id])) }]
    if (because === 'numberKindMatters') {
      const leadsTo = serviceIds.filter((id) => isWaitingForNumberKind(id, situation))
      return leadsTo.length > 0 ? [{ step, leadsTo }] : []
    }
    if ('care' in because) {
      const held = heldBy(answers)
      return !because.holds || because.holds.some((id) => held.includes(id)) ? [{ step, leadsTo: [] }] : []
    }
    const leadsTo = serviceIds.filter((id) => wouldOpen(id, because.towards, situation))
    return leadsTo.length > 0 ? [{ step, leadsTo }] : []
  })
}

function isStillWanted({ wanted, status, degree }: ServiceStatus): boolean {
  return wanted && !(status === 'open' && degree === 'full')
}

/** True when a wanted service differs by the kind of number, or is opened by an eID that depends on it. */
function isWaitingForNumberKind(id: ServiceId, { answers, services, verdicts }: PlanInput): boolean {
  const { wanted, ways } = services[id]
  const dependsOnKind = ({ by }: Way) => {
    const verdict = by && verdicts[by]
    return verdict?.kind === 'depends' && verdict.on === 'numberKind'
  }
  return wanted && (differsByPossibility(id, answers) || ways.some(dependsOnKind))
}

function differsByPossibility(id: ServiceId, answers: Answers): boolean {
  // by which eID a service opens makes no difference to the person
  const told = (each: Answers) =>
    after(wayDiagrams[id], each).values.map((ways) => ways.map(({ by: _, ...way }) => way))
  const [one, ...others] = possibilities(answers).map((each) => JSON.stringify(told(each)))
  return others.some((other) => other !== one)
}

/** True when an eID that is out of reach today would open a wanted service further than anything within reach. */
function wouldOpen(id: ServiceId, towards: readonly EidId[], { services, verdicts }: PlanInput): boolean {
  const { wanted, access, ways } = services[id]
  const reach = accessRank(reachOf(ways).possible)
  return (
    wanted &&
    towards.some((eid) => {
      const rank = accessRank(access[eid])
      return verdicts[eid].kind === 'no' && rank >= accessRank('part') && rank > reach
    })
  )
}

/** Adds, again and again, the first step that provides what a chosen one still lacks. */
function withPrerequisites(
  chosen: readonly Chosen[],
  situation: PlanInput,
  has: readonly Prerequisite[],
): readonly Chosen[] {
  const lacking = new Map<Prerequisite, Omit<Chosen, 'step'>>()
  const provided = new Set([...has, ...chosen.flatMap(({ step }) => step.provides ?? [])])
  const lack = (prerequisite: Prerequisite, leadsTo: readonly ServiceId[], eid?: EidId) => {
    if (provided.has(prerequisite)) return
    const before = lacking.get(prerequisite)
    lacking.set(prerequisite, { leadsTo: [...(before?.leadsTo ?? []), ...leadsTo], eid: before?.eid ?? eid })
  }
  const withoutEid = wantedFor(situation, 'onlineBank')
  if (withoutEid.length > 0) lack('onlineBank', withoutEid)
  for (const { step, leadsTo, eid } of chosen) {
    for (const each of requirementsOf(step, situation)) lack(each, leadsTo, eid)
  }
  for (const [prerequisite, { leadsTo, eid: towards }] of lacking) {
    const step = allSteps.find(
      ({ eid, because, when, provides }) =>
        !eid && !because && provides?.some((each) => each === prerequisite) && fits(when, situation.answers),
    )
    if (step) {
      const found = { step, leadsTo: [...new Set(leadsTo)], eid: towards }
      return withPrerequisites([...chosen, found], situation, has)
    }
  }
  return chosen
}

function requirementsOf(
  { eid, requires = [], requiresIf = {} }: StepData,
  { verdicts }: PlanInput,
): readonly Prerequisite[] {
  const kind = eid && verdicts[eid.id].kind
  return [...requires, ...(kind ? (requiresIf[kind as Reachable] ?? []) : [])]
}

type Placed = Chosen & {
  readonly role: Role
  readonly depth: number
  readonly stage: Stage
  readonly after: readonly StepId[]
}

/** Again and again, of the steps whose predecessors are all placed, the one that matters most. */
function inOrder(chosen: readonly Chosen[], situation: Planned, has: readonly Prerequisite[]): readonly Placed[] {
  const before = new Map(chosen.map((one) => [one, predecessorsOf(one, chosen, situation, has)]))
  const rank = (one: Chosen): number => {
    const next = chosen.filter((other) => other !== one && before.get(other)?.includes(one))
    return Math.min(ownRank(one, situation), ...next.map(rank))
  }
  let queue = chosen.map((one) => ({ one, rank: rank(one) })).sort((a, b) => a.rank - b.rank)
  const placed: Placed[] = []
  while (queue.length > 0) {
    // data whose steps wait for each other are a fault that a test names; nobody waits for it here
    const next = queue.find(({ one }) => before.get(one)?.every((other) => isPlaced(other, placed))) ?? queue[0]
    if (!next) break
    const first = before.get(next.one) ?? []
    const depths = placed
      .filter(({ step }) => first.some((other) => other.step === step))
      // what is done on the spot does not keep the person from the next step today
      .map(({ depth, step }) => depth + (step.wait === 'none' ? 0 : 1))
    const depth = Math.max(0, ...depths)
    const stage = next.one.step.deferred ? 'later' : (stages[Math.min(depth, stages.length - 1)] as Stage)
    placed.push({
      ...next.one,
      role: roleOf(next.one, situation),
      depth,
      stage,
      after: first.map(({ step }) => step.id),
    })
    queue = queue.filter((other) => other !== next)
  }
  return placed.sort((one, other) => stages.indexOf(one.stage) - stages.indexOf(other.stage))
}

function isPlaced({ step }: Chosen, placed: readonly Placed[]): boolean {
  return placed.some((other) => other.step === step)
}

/** First what decides the rest; then the eIDs as they are advised, money after all that is free; then what not to miss. */
function ownRank(one: Chosen, situation: Planned): number {
  const { best } = situation
  const { step } = one
  const role = roleOf(one, situation)
  if (role === 'care') return 3 * (best.length + 1)
  if (role === 'option') return 2 * (best.length + 1)
  if (step.eid) return rankOf(best, step.eid.id)
  return typeof step.because === 'string' ? -1 : best.length
}

function predecessorsOf(one: Chosen, chosen: readonly Chosen[], situation: PlanInput, has: readonly Prerequisite[]) {
  const lacking = requirementsOf(one.step, situation).filter((each) => !has.includes(each))
  return chosen.filter((other) => other !== one && other.step.provides?.some((each) => lacking.includes(each)))
}

/** How long until a service opens. In weeks; `uncounted` are the steps whose wait no source gives. */
export type TimeTo = { readonly least: number; readonly most: number; readonly uncounted: readonly StepId[] }

/** The wait for a service by the way that its status names: the longest chain of steps up to the one that opens it. */
export function timeTo(
  id: ServiceId,
  { services, route }: { services: PlanInput['services']; route: readonly Step[] },
): TimeTo | undefined {
  const [way] = services[id].ways
  const goal = way && goalOf(way)
  const opening = route.find(
    (step) => step.opens.includes(id) && allSteps.some((data) => data.id === step.id && provides(data, goal)),
  )
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

function inWeeks({ least, most, unit }: Exclude<StepData['wait'], string>): { least: number; most: number } {
  const workingDaysAWeek = 5
  return unit === 'weeks' ? { least, most } : { least: least / workingDaysAWeek, most: most / workingDaysAWeek }
}

import { type Access, accessRank, mostAccess } from './access.ts'
import { type Answers, fits } from './answers.ts'
import { type EidId, eids } from './eids.ts'
import { heldBy } from './kinds.ts'
import type { ServiceId } from './services.ts'
import type { SourceId } from './sources.ts'
import { type BringId, givenMeans, type Means, type StepData, type StepId, steps, type Wait } from './steps.ts'
import type { Verdict } from './verdicts.ts'

export type Stage = 'now' | 'next' | 'later'

export type Step = {
  readonly id: StepId
  /** `now` can start today, `next` follows a step of now, `later` follows those. */
  readonly stage: Stage
  /** The steps of this route that must be done first. */
  readonly after: readonly StepId[]
  /** The services that it opens, at least in part, that were closed before. */
  readonly opens: readonly ServiceId[]
  readonly bring: readonly BringId[]
  readonly cost: StepData['cost']
  readonly wait?: Wait
  readonly sources: readonly SourceId[]
}

type Openings = Record<ServiceId, { readonly access: Record<EidId, Access>; readonly without: Access }>

const stages: readonly Stage[] = ['now', 'next', 'later']

/** The steps that this person can use, each after those that it needs. */
export function routeFor(
  answers: Answers,
  verdicts: Record<EidId, Verdict>,
  best: readonly EidId[],
  openings: Openings,
): readonly Step[] {
  const given = meansOf(answers)
  const useful = usable(
    (steps as readonly StepData[]).filter(
      (step) =>
        fits(step.when, answers) &&
        (!step.eid || (best.includes(step.eid.id) && step.eid.kinds.includes(verdicts[step.eid.id].kind))),
    ),
    given,
  )
  const ordered = inOrder(useful, given)
  const open = { ...alreadyOpen(openings, given) }
  return ordered.map(({ step, depth, after }) => {
    const opens = (Object.keys(openings) as ServiceId[]).filter((id) => {
      const reached = mostAccess(...step.gives.filter(isEid).map((eid) => openings[id].access[eid]))
      const better = accessRank(reached) >= accessRank('part') && accessRank(reached) > accessRank(open[id])
      if (better) open[id] = reached
      return better
    })
    return {
      id: step.id,
      stage: stages[Math.min(depth, stages.length - 1)] as Stage,
      after,
      opens,
      bring: step.bring,
      cost: step.cost,
      ...(step.wait ? { wait: step.wait } : {}),
      sources: step.sources,
    }
  })
}

function isEid(means: Means): means is EidId {
  return eids.some((eid) => eid.id === means)
}

function meansOf(answers: Answers): readonly Means[] {
  return [...givenMeans.filter(({ when }) => fits(when, answers)).map(({ means }) => means), ...heldBy(answers)]
}

function alreadyOpen(openings: Openings, given: readonly Means[]): Record<ServiceId, Access> {
  const held = given.filter(isEid)
  return Object.fromEntries(
    Object.entries(openings).map(([id, { access, without }]) => [
      id,
      mostAccess(without, ...held.map((eid) => access[eid])),
    ]),
  ) as Record<ServiceId, Access>
}

/** Leaves out, until nothing changes, the steps whose needs nothing provides. */
function usable(candidates: readonly StepData[], given: readonly Means[]): readonly StepData[] {
  const provided = [...given, ...candidates.flatMap((step) => step.gives)]
  const left = candidates.filter((step) => step.needs.every((means) => provided.includes(means)))
  return left.length === candidates.length ? left : usable(left, given)
}

type Placed = { readonly step: StepData; readonly depth: number; readonly after: readonly StepId[] }

/** A topological sort: again and again, the first step whose predecessors are all placed. */
function inOrder(useful: readonly StepData[], given: readonly Means[]): readonly Placed[] {
  const placed: Placed[] = []
  while (placed.length < useful.length) {
    const ready = useful
      .filter((step) => !placed.some((other) => other.step === step))
      .map((step) => ({ step, before: predecessors(step, useful, given) }))
      .find(({ before }) => before.every((id) => placed.some((other) => other.step.id === id)))
    if (!ready)
      throw new Error(`These steps wait for each other: ${useful.map(({ id }) => id).join(', ')}. Mend steps.ts.`)
    const depths = placed.filter(({ step }) => ready.before.includes(step.id)).map(({ depth }) => depth + 1)
    placed.push({ step: ready.step, depth: Math.max(0, ...depths), after: ready.before })
  }
  return placed
}

function predecessors(step: StepData, useful: readonly StepData[], given: readonly Means[]): readonly StepId[] {
  const wanted = [...step.needs, ...(step.follows ?? [])].filter((means) => !given.includes(means))
  return useful
    .filter((other) => other !== step && other.gives.some((means) => wanted.includes(means)))
    .map(({ id }) => id)
}

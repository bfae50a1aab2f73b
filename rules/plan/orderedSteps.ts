import type { EidId } from '../data/eids.ts'
import type { StepId } from '../data/steps.ts'
import { rankOf } from '../ranking.ts'
import { requirementsOf } from './prerequisites.ts'
import type { Situation } from './situation.ts'
import type { Stage } from './step.ts'
import type { StepWithRole } from './withRoles.ts'

const stages: readonly Stage[] = ['now', 'next', 'later']

type OrderedStep = StepWithRole & {
  /** How many waits come before it. */
  readonly depth: number
  readonly stage: Stage
  readonly after: readonly StepId[]
}

/** The steps in topological order, stage by stage: of those whose predecessors are all placed, the one that matters most. */
export function orderedSteps(chosen: readonly StepWithRole[], situation: Situation): readonly OrderedStep[] {
  const before = new Map(chosen.map((one) => [one, predecessorsOf(one, chosen, situation)]))
  // of steps that wait for each other, which is a fault in the data that a test names, each is ranked once
  const rank = (one: StepWithRole, left = chosen): number => {
    const others = left.filter((other) => other !== one)
    const next = others.filter((other) => before.get(other)?.includes(one))
    return Math.min(ownRank(one, situation.best), ...next.map((other) => rank(other, others)))
  }
  let queue = chosen.map((one) => ({ one, rank: rank(one) })).sort((a, b) => a.rank - b.rank)
  const ordered: OrderedStep[] = []
  for (;;) {
    // of steps that wait for each other, the first: this loop ends all the same
    const next = queue.find(({ one }) => before.get(one)?.every((other) => isIn(ordered, other))) ?? queue[0]
    if (!next) break
    const first = before.get(next.one) ?? []
    const depths = ordered
      .filter(({ step }) => first.some((other) => other.step === step))
      // what is done on the spot does not keep the person from the next step today
      .map(({ depth, step }) => depth + (step.wait === 'none' ? 0 : 1))
    const depth = Math.max(0, ...depths)
    ordered.push({
      ...next.one,
      depth,
      stage: (!next.one.step.deferred && stages[depth]) || 'later',
      after: first.map(({ step }) => step.id),
    })
    queue = queue.filter((other) => other !== next)
  }
  return ordered.sort((one, other) => stages.indexOf(one.stage) - stages.indexOf(other.stage))
}

function isIn(ordered: readonly OrderedStep[], { step }: StepWithRole): boolean {
  return ordered.some((other) => other.step === step)
}

/** First what decides the rest; then the eIDs as they are advised, money after all that is free; then what not to miss. */
function ownRank({ step, role }: StepWithRole, best: readonly EidId[]): number {
  if (role === 'care') return 3 * (best.length + 1)
  if (role === 'option') return 2 * (best.length + 1)
  if (step.eid) return rankOf(best, step.eid.id)
  return typeof step.because === 'string' ? -1 : best.length
}

function predecessorsOf(
  one: StepWithRole,
  chosen: readonly StepWithRole[],
  situation: Situation,
): readonly StepWithRole[] {
  const lacking = requirementsOf(one.step, situation).filter((each) => !situation.has.includes(each))
  return chosen.filter((other) => other !== one && other.step.provides?.some((each) => lacking.includes(each)))
}

import { costs } from '../data/costs.ts'
import type { StepData } from '../data/steps.ts'
import { deadlines, stops } from '../data/steps.ts'
import type { SourceId } from '../sources.ts'
import { stopsOf } from '../stepDiagrams.ts'

/** What a step rests on, each source once: the step itself, its price, its deadlines and its stop lines. */
export function sourcesOfStep(step: StepData): readonly SourceId[] {
  const ids: readonly SourceId[] = [
    ...step.sources,
    ...costs[step.cost],
    ...(step.deadlines ?? []).flatMap((id) => deadlines[id].sources),
    ...stopsOf(step).flatMap(({ id }) => stops[id]),
  ]
  return [...new Set(ids)]
}

import type { Answers, Change, Headline, Path, Recommendation, ServiceId } from '#rules'
import type { Axis } from './compact.ts'
import { axesOf, pointsOf, type Rules, sheetAt } from './grid.ts'

/** What one version of the rules says to a person: what it asks, and what it answers for each choice of services. */
export type RulesAdvice = {
  readonly path: Path
  readonly results: ReadonlyMap<string, Recommendation & { readonly heading: Headline }>
  /** The counterfactual changes, for a person who wants every service. */
  readonly changes: readonly Change[]
}

/** A person before and after a change of the rules. `undefined`: one of the two cannot be told these answers. */
export type Comparison = {
  readonly answers: Answers
  readonly before: RulesAdvice | undefined
  readonly after: RulesAdvice | undefined
}

/** Everyone that either version of the rules distinguishes, with the advice of both. */
export function* comparisonsOf(
  before: Rules,
  after: Rules,
  points = pointsOf(union(axesOf(before), axesOf(after))),
): Generator<Comparison> {
  const choices = ['all', ...new Set([...before.services, ...after.services].map(({ id }) => id))]
  const seen = new Set<string>()
  for (const point of points) {
    const [was, is] = [pathAt(before, point), pathAt(after, point)]
    const key = JSON.stringify([was?.answers, is?.answers])
    if (seen.has(key)) continue
    seen.add(key)
    const { services: _, ...answers } = (is ?? was)?.answers ?? {}
    yield { answers, before: was && adviceBy(before, was, choices), after: is && adviceBy(after, is, choices) }
  }
}

function pathAt(rules: Rules, point: { readonly [axis: string]: string }): Path | undefined {
  const path = rules.retrace({ ...sheetAt(rules, point), services: 'all' })
  return path.complete ? path : undefined
}

function adviceBy(rules: Rules, path: Path, choices: readonly string[]): RulesAdvice {
  const known = choices.filter((choice) => choice === 'all' || rules.services.some(({ id }) => id === choice))
  const results = known.map((choice) => {
    const services = choice === 'all' ? ('all' as const) : [choice as ServiceId]
    const answers = { ...path.answers, services }
    const result = rules.recommend(answers)
    return [choice, { ...result, heading: rules.headlineFor(answers, result) }] as const
  })
  return { path, results: new Map(results), changes: rules.changes(path.answers) }
}

/** The axes of both, each with the values of both. */
function union(one: readonly Axis[], other: readonly Axis[]): readonly Axis[] {
  const ids = [...new Set([...one, ...other].map(({ id }) => id))]
  return ids.map((id) => ({
    id,
    values: [...new Set([one, other].flatMap((axes) => axes.find((axis) => axis.id === id)?.values ?? []))],
  }))
}

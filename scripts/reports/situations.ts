import type { Answers, Change, Headline, Recommendation, Service, ServiceId, Walk, WayId, WithoutId } from '#rules'
import type { Axis } from './compact.ts'
import { axesOf, pointsOf, type Rules, sheetAt } from './grid.ts'

/** What one version of the rules says to a person: what it asks her, and what it answers for each choice of services. */
export type Said = {
  readonly walk: Walk
  readonly results: ReadonlyMap<string, Recommendation & { readonly heading: Headline }>
  /** What would change it, for somebody who wants everything. */
  readonly changes: readonly Change[]
  /** How she manages each service without an eID. */
  readonly ways: { readonly [service: string]: readonly (WayId | WithoutId)[] }
}

/** A person before and after a change of the rules. `undefined`: one of the two cannot be told her answers. */
export type Situation = {
  readonly answers: Answers
  readonly before: Said | undefined
  readonly after: Said | undefined
}

/** Everybody whom either version of the rules tells apart, with everything that both say to her. */
export function* situationsOf(
  before: Rules,
  after: Rules,
  points = pointsOf(union(axesOf(before), axesOf(after))),
): Generator<Situation> {
  const choices = ['all', ...new Set([...before.services, ...after.services].map(({ id }) => id))]
  const seen = new Set<string>()
  for (const point of points) {
    const [was, is] = [walkAt(before, point), walkAt(after, point)]
    const key = JSON.stringify([was?.answers, is?.answers])
    if (seen.has(key)) continue
    seen.add(key)
    const { services: _, ...answers } = (is ?? was)?.answers ?? {}
    yield { answers, before: was && saidBy(before, was, choices), after: is && saidBy(after, is, choices) }
  }
}

function walkAt(rules: Rules, point: { readonly [axis: string]: string }): Walk | undefined {
  const walk = rules.walk({ ...sheetAt(rules, point), services: 'all' })
  return walk.complete ? walk : undefined
}

function saidBy(rules: Rules, walk: Walk, choices: readonly string[]): Said {
  const known = choices.filter((choice) => choice === 'all' || rules.services.some(({ id }) => id === choice))
  const results = known.map((choice) => {
    const services = choice === 'all' ? ('all' as const) : [choice as ServiceId]
    const answers = { ...walk.answers, services }
    const result = rules.recommend(answers)
    return [choice, { ...result, heading: rules.headlineFor(answers, result) }] as const
  })
  const ways = (rules.services as readonly Service[]).map((service) => [
    service.id,
    [...rules.waysWithout(service, walk.answers), ...rules.waysAround(service, walk.answers)].map(({ id }) => id),
  ])
  return { walk, results: new Map(results), changes: rules.changes(walk.answers), ways: Object.fromEntries(ways) }
}

/** The axes of both, each with the values of both. */
function union(one: readonly Axis[], other: readonly Axis[]): readonly Axis[] {
  const ids = [...new Set([...one, ...other].map(({ id }) => id))]
  return ids.map((id) => ({
    id,
    values: [...new Set([one, other].flatMap((axes) => axes.find((axis) => axis.id === id)?.values ?? []))],
  }))
}

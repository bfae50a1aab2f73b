import { expect, test } from 'vitest'
import { type Recommendation, recommend, type ServiceId, type Stage, type Step, services, timeTo } from '#rules'
import { applicant, newcomer, type Person, resident } from '../support/person.ts'

/**
 * Whole routes, to be read. One line for each stage: its steps, side by side; after `>` what a step opens of what she
 * wants, and how many other services; `?` when it waits for somebody's yes, `$` when it is only for those who cannot wait.
 * Then for each service that she wants the weeks, and the steps that no source gives a time for.
 */
function routeOf({ answers }: Person): readonly string[] {
  const result = recommend(answers)
  return [...stages.flatMap((stage) => stageOf(stage, result)), ...services.flatMap(({ id }) => waitFor(id, result))]
}

const stages: readonly Stage[] = ['now', 'next', 'later']

function stageOf(stage: Stage, result: Recommendation): readonly string[] {
  const steps = result.route.filter((step) => step.stage === stage)
  return steps.length > 0 ? [`${stage}: ${steps.map((step) => stepOf(step, result)).join(', ')}`] : []
}

function stepOf({ id, eid, opens, isOptional }: Step, { services: outcomes, eids }: Recommendation): string {
  const hers = opens.filter((service) => outcomes[service].wanted)
  const others = opens.length - hers.length
  const opened = [...hers, ...(others > 0 ? [`${others} more`] : [])]
  const mark = isOptional ? '$' : eid && eids[eid].verdict.kind === 'depends' ? '?' : ''
  return `${id}${mark}${opened.length > 0 ? ` > ${opened.join(' + ')}` : ''}`
}

function waitFor(id: ServiceId, { route, services: outcomes }: Recommendation): readonly string[] {
  if (!outcomes[id].wanted) return []
  const time = timeTo(id, route)
  if (!time) return [`${id} opens on no step`]
  const weeks = `${id}: ${time.least} to ${time.most} weeks`
  return [time.uncounted.length > 0 ? `${weeks}, and ${time.uncounted.join(', ')}` : weeks]
}

const customer = resident.with({ idNumber: 'dNumber' })

const routes: readonly (readonly [who: string, person: Person, route: readonly string[]])[] = []

test.for(routes)('%s', ([, person, route]) => {
  expect(routeOf(person)).toEqual(route)
})

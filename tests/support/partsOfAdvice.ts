import type { Answers, Headline, ServiceId, Step, Way } from '#rules'
import { adviceFor } from './adviceFor.ts'

/** What a person is told first. */
export function first(answers: Answers): Headline {
  return adviceFor(answers).headline
}

/** The acts of their plan, in its order. */
export function acts(answers: Answers): readonly Step['id'][] {
  return adviceFor(answers)
    .recommendation.route.filter(({ role }) => role === 'act')
    .map(({ id }) => id)
}

/** A step of their plan, if it is on it. */
export function step(answers: Answers, id: Step['id']): Step | undefined {
  return adviceFor(answers).recommendation.route.find((each) => each.id === id)
}

/** Their ways into a service, best first. */
export function ways(answers: Answers, service: ServiceId): readonly Way[] {
  return adviceFor(answers).recommendation.services[service].ways
}

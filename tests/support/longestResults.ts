import { type Answers, recommend, type ServiceId, services } from '#rules'
import type { Texts } from '../../src/i18n/languages.ts'
import { type Advice, adviceFor } from './adviceFor.ts'
import { everyCompleteAnswers } from './everyAnswerPath.ts'
import { spread } from './spread.ts'

/** About how many letters a result shows: enough to compare results. */
function lengthOf({ recommendation: { eids, services: all, route } }: Advice, texts: Texts['result']): number {
  const rows = services
    .filter(({ id }) => all[id].wanted)
    .map(({ id }) => `${all[id].limits.map((limit) => texts.limits[limit.id])}${texts.parts[id]}${all[id].ways}`)
  const steps = route.map((step) => [
    texts.steps[step.id].title,
    texts.steps[step.id].where,
    step.asks ? texts.ask[step.asks].question.repeat(2) : '',
    step.deadlines.map((id) => texts.deadlines[id]),
    step.stops.map(({ id }) => texts.stops[id]),
    step.bring.map((id) => texts.bring[id]),
  ])
  const known = Object.values(eids).map(({ verdict }) =>
    verdict.conditions.slice(0, 3).map(({ id }) => texts.conditions[id]),
  )
  return [rows, steps, known].flat(4).join().length
}

/** The three services with the longest texts for a person. */
function threeFor(answers: Answers, texts: Texts['result']): readonly ServiceId[] {
  const { services: all } = recommend({ ...answers, services: 'all' })
  const length = (id: ServiceId) => all[id].ways.length * 3 + all[id].limits.length * 2 + (texts.parts[id] ? 1 : 0)
  return services
    .map(({ id }) => id)
    .sort((one, other) => length(other) - length(one))
    .slice(0, 3)
}

type Choose = (answers: Answers, texts: Texts['result']) => Answers['services']

/** For each heading the longest result of many, and the twenty longest of all, in one language. */
function longest(choose: Choose, texts: Texts['result']): readonly Answers[] {
  const all = spread(everyCompleteAnswers, 11)
    .map((answers) => adviceFor({ ...answers, services: choose(answers, texts) }))
    .map((advice) => ({ advice, length: lengthOf(advice, texts), heading: JSON.stringify(advice.headline) }))
    .sort((one, other) => other.length - one.length)
  const headings = new Map(all.toReversed().map((one) => [one.heading, one]))
  return [...new Set([...all.slice(0, 20), ...headings.values()])].map(({ advice }) => advice.answers)
}

export function longestWithThree(texts: Texts['result']): readonly Answers[] {
  return longest(threeFor, texts)
}

export function longestWithAll(texts: Texts['result']): readonly Answers[] {
  return longest(() => 'all', texts)
}

import { type Answers, optionsOf, questions, retrace, type ServiceId, services, type WhatIf } from '#rules'
import { type Told, toldTo } from './told.ts'

/** People spread over all that can be answered: every `stride`th of them, where `stride` divides no number of options. */
function everyNth(stride: number): readonly Answers[] {
  const choices = questions.map((question) => {
    if (question.id === 'services') return [undefined]
    // larger sets lead to no other questions
    return question.kind === 'many' ? [[], ['minid'], ['bankid'], ['buypass']] : optionsOf(question)
  })
  const count = choices.reduce((product, { length }) => product * length, 1)
  const people: Answers[] = []
  for (let at = 0; at < count; at += stride) {
    let rest = at
    const answers: { [id: string]: unknown } = {}
    for (const [place, options] of choices.entries()) {
      answers[questions[place]?.id ?? ''] = options[rest % options.length]
      rest = Math.floor(rest / options.length)
    }
    people.push({ ...retrace({ ...answers, services: 'all' }).answers, services: wantedBy(people.length) })
  }
  return people
}

/** All services, three, or one, by turns. */
function wantedBy(turn: number): Answers['services'] {
  const id = (offset: number) => services[(turn + offset) % services.length]?.id as ServiceId
  return ([[id(0)], 'all', [id(0), id(5), id(9)]] as const)[turn % 3]
}

const hypothetical: readonly WhatIf[] = [
  { idNumber: 'nationalNumber' },
  { bank: 'onlineBank', bankAnswer: 'yes' },
  { bankAnswer: 'yes' },
]

/** A few results that together tell all that any of many tells; `keysOf` names what one tells. */
export function coveringResults(keysOf: (told: Told) => readonly string[]): readonly Told[] {
  const all = everyNth(13).flatMap((own, place) => {
    const whatIf = place % 7 === 0 ? hypothetical[(place / 7) % hypothetical.length] : undefined
    return retrace(own).complete ? [toldTo(own, whatIf)] : []
  })
  const left = all.map((told) => ({ told, keys: keysOf(told) }))
  const missing = new Set(left.flatMap(({ keys }) => keys))
  const chosen: Told[] = []
  while (missing.size > 0) {
    // greedy: the one that tells most of what is still missing
    const count = (keys: readonly string[]) => keys.filter((key) => missing.has(key)).length
    const best = left.reduce((one, other) => (count(other.keys) > count(one.keys) ? other : one))
    for (const key of best.keys) missing.delete(key)
    chosen.push(best.told)
  }
  return chosen
}

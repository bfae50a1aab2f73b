import { type Answer, type Answers, type QuestionId, retrace, type WhatIf, withWhatIf } from '#rules'

/** The pages that only inform. They hold the answers in their address too, so that none is lost on the way. */
export const contentPages = ['all', 'how', 'about'] as const

export type ContentPage = (typeof contentPages)[number]

/** The pages that speak of a complete set of answers, and of one in which some of them differ. */
export const outcomePages = ['result', 'compare'] as const

export type OutcomePage = (typeof outcomePages)[number]
export type Step = 'start' | QuestionId | OutcomePage | ContentPage

/** Where the person is, and what they have answered. The address says exactly this. */
export type WizardLocation = {
  readonly step: Step
  readonly answers: Answers
  /** On a page that speaks of an outcome: answers that are only supposed, to see what they would change. */
  readonly supposed?: WhatIf | undefined
}

export function isContentPage(step: Step): step is ContentPage {
  return (contentPages as readonly Step[]).includes(step)
}

export function isOutcomePage(step: Step): step is OutcomePage {
  return (outcomePages as readonly Step[]).includes(step)
}

export function isQuestion(step: Step): step is QuestionId {
  return step !== 'start' && !isOutcomePage(step) && !isContentPage(step)
}

/** The nearest place that these answers reach, without the answers that are not asked for. */
export function nearestReachable({ step, answers, supposed }: WizardLocation): WizardLocation {
  // skip the rules on the start page: keeps the first load fast
  if (step === 'start' && Object.keys(answers).length === 0) return { step, answers }
  const { asked, answers: kept, complete } = retrace(answers)
  if (step === 'start' || isContentPage(step)) return { step, answers: kept }
  if (isQuestion(step) && asked.includes(step)) return { step, answers: kept }
  if (!complete) return { step: asked[asked.length - 1] ?? 'start', answers: kept }
  if (!isOutcomePage(step)) return { step: 'result', answers: kept }
  const { set } = withWhatIf(kept, supposed ?? {})
  return Object.keys(set).length > 0 ? { step, answers: kept, supposed: set } : { step, answers: kept }
}

/** The place that an answer leads to: the first question still open, else the result. */
export function locationAfter<Q extends QuestionId>(answers: Answers, question: Q, answer: Answer<Q>): WizardLocation {
  return firstOpenLocation({ ...answers, [question]: answer })
}

/** The place before a question: the question before it, or the start. The result comes after the last one. */
export function locationBefore({ step, answers }: WizardLocation): WizardLocation {
  const { asked } = retrace(answers)
  const at = isQuestion(step) ? asked.indexOf(step) : asked.length
  return { step: asked[at - 1] ?? 'start', answers }
}

/** Where a person goes on who has answered this much: the first open question, or the result. */
export function firstOpenLocation(answers: Answers): WizardLocation {
  return nearestReachable({ step: 'result', answers })
}

/** Which question this is, and of how many at most. Depends only on the answers before it, so going back changes nothing. */
export function progressAt({ step, answers }: WizardLocation): { at: number; most: number } {
  const { asked } = retrace(answers)
  const before = isQuestion(step) ? asked.slice(0, asked.indexOf(step)) : asked
  const earlier = Object.fromEntries(before.map((id) => [id, answers[id]])) as Answers
  return { at: before.length + 1, most: retrace(earlier).atMost }
}

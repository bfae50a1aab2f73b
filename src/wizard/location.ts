import { type Answer, type Answers, pick, type QuestionId, retrace, type WhatIf, withWhatIf } from '#rules'

/** The pages that only inform. They hold the answers in their address too, so that none is lost on the way. */
export const contentPages = ['all', 'how', 'about', 'accessibility'] as const

type ContentPage = (typeof contentPages)[number]

/** The pages that speak of a complete set of answers, and of one in which some of them differ. */
export const outcomePages = ['result', 'compare'] as const

type OutcomePage = (typeof outcomePages)[number]
export type WizardPage = 'start' | QuestionId | OutcomePage | ContentPage

/** Where the person is, and what they have answered. An address says exactly this. */
export type WizardLocation = {
  readonly page: WizardPage
  readonly answers: Answers
  /** On a page that speaks of an outcome: hypothetical answers, to see what they would change. */
  readonly whatIf?: WhatIf | undefined
}

/** What an address says. `ignored`: some of it was not understood. */
export type Arrival = WizardLocation & { readonly ignored: boolean }

/** What the page has to say about the way the person came here. */
export type Notice = 'ignored' | 'dropped' | 'incomplete'

export function isContentPage(page: WizardPage): page is ContentPage {
  return (contentPages as readonly WizardPage[]).includes(page)
}

function isOutcomePage(page: WizardPage): page is OutcomePage {
  return (outcomePages as readonly WizardPage[]).includes(page)
}

export function isQuestion(page: WizardPage): page is QuestionId {
  return page !== 'start' && !isOutcomePage(page) && !isContentPage(page)
}

/** The nearest location that these answers reach, without the answers that are not asked for. */
export function nearestReachable({ page, answers, whatIf }: WizardLocation): WizardLocation {
  // skip the rules on the start page: keeps the first load fast
  if (page === 'start' && Object.keys(answers).length === 0) return { page, answers }
  const { asked, answers: kept, complete } = retrace(answers)
  if (page === 'start' || isContentPage(page)) return { page, answers: kept }
  if (isQuestion(page) && asked.includes(page)) return { page, answers: kept }
  if (!complete) return { page: asked[asked.length - 1] ?? 'start', answers: kept }
  if (!isOutcomePage(page)) return { page: 'result', answers: kept }
  const { set } = withWhatIf(kept, whatIf ?? {})
  return Object.keys(set).length > 0 ? { page, answers: kept, whatIf: set } : { page, answers: kept }
}

/** A location that was reached, and what the page has to say about the way there. */
export type Reached = { readonly location: WizardLocation; readonly notice: Notice | undefined }

/** Where an address leads, and what is to be said when that is not what it asked for. */
export function arriveAt({ ignored, ...asked }: Arrival): Reached {
  const location = nearestReachable(asked)
  const { page, answers, whatIf } = location
  const isDropped = isSmaller(answers, asked.answers) || isSmaller(whatIf, asked.whatIf)
  // a link to a later page in which a question is not answered: it was cut, or the question is newer than the link
  const isIncomplete = isQuestion(page) && page !== asked.page
  return { location, notice: ignored ? 'ignored' : isDropped ? 'dropped' : isIncomplete ? 'incomplete' : undefined }
}

/** One question, answered. */
export type GivenAnswer = { [Q in QuestionId]: { readonly question: Q; readonly answer: Answer<Q> } }[QuestionId]

/** Where an answer leads, and what is to be said when others are no longer asked for. */
export function answerAt(answers: Answers, { question, answer }: GivenAnswer): Reached {
  const given = { ...answers, [question]: answer }
  const location = firstOpenLocation(given)
  return { location, notice: isSmaller(location.answers, given) ? 'dropped' : undefined }
}

function isSmaller(one: object = {}, other: object = {}): boolean {
  // also where a list is shorter
  return JSON.stringify(one).length < JSON.stringify(other).length
}

/** The location before a question: the question before it, or the start. The result comes after the last one. */
export function locationBefore({ page, answers }: WizardLocation): WizardLocation {
  const { asked } = retrace(answers)
  const at = isQuestion(page) ? asked.indexOf(page) : asked.length
  return { page: asked[at - 1] ?? 'start', answers }
}

/** Where a person goes on who has answered this much: the first open question, or the result. */
export function firstOpenLocation(answers: Answers): WizardLocation {
  return nearestReachable({ page: 'result', answers })
}

/** Which question this is, and of how many at most. Depends only on the answers before it, so going back changes nothing. */
export function progressAt({ page, answers }: WizardLocation): { at: number; most: number } {
  const { asked } = retrace(answers)
  const before = isQuestion(page) ? asked.slice(0, asked.indexOf(page)) : asked
  return { at: before.length + 1, most: retrace(pick(answers, before)).atMost }
}

import {
  type Answers,
  type EidId,
  fits,
  type Headline,
  headlineFor,
  type Recommendation,
  recommend,
  type ServiceId,
  type Step,
  services,
  type WhatIf,
  withWhatIf,
} from '#rules'

/** What a result has to tell, from the rules alone. */
export type Told = {
  readonly own: Answers
  readonly whatIf: WhatIf | undefined
  /** The answers that the result speaks of. */
  readonly answers: Answers
  readonly recommendation: Recommendation
  readonly headline: Headline
  readonly first: Step | undefined
  /** The eID that the first act, or the heading, is about. */
  readonly eid: EidId | undefined
  readonly wanted: readonly ServiceId[]
  /** Why there is no plan of the person's own, if so. */
  readonly blocked: 'visit' | 'parent' | 'number' | undefined
}

export function toldTo(own: Answers, supposed: WhatIf = {}): Told {
  const { answers, set } = withWhatIf(own, supposed)
  const whatIf = Object.keys(set).length > 0 ? set : undefined
  const recommendation = recommend(answers)
  const headline = headlineFor(answers, recommendation)
  const blocked = headline.kind === 'blocked' ? headline.by : undefined
  const { route } = recommendation
  const isFirst = ({ id, role }: Step) =>
    headline.kind === 'act' ? id === headline.step : blocked === 'number' && role === 'act'
  const first = route.find(isFirst)
  return {
    own,
    whatIf,
    answers,
    recommendation,
    headline,
    first,
    eid: first?.eid ?? ('eid' in headline ? headline.eid : undefined),
    wanted: services.map(({ id }) => id).filter((id) => recommendation.services[id].wanted),
    blocked,
  }
}

/** The acts after the first one. */
export function laterActs({ recommendation, first }: Told): readonly Step[] {
  return recommendation.route.filter(({ id, role }) => role === 'act' && id !== first?.id)
}

/** What costs money, or is another way. */
export function options({ recommendation }: Told): readonly Step[] {
  return recommendation.route.filter(({ role }) => role === 'option')
}

/** What keeps a right or money. */
export function care({ recommendation }: Told): readonly Step[] {
  return recommendation.route.filter(({ role }) => role === 'care')
}

/** True for a person who can say that they hold an eID: a supposed result offers no change to what is true. */
export function canAddEid({ own, whatIf }: Told): boolean {
  const canHold = { idNumber: ['nationalNumber', 'dNumber', 'unsure'], age: ['adult', 'from16', 'from13'] } as const
  return !whatIf && own.have !== undefined && fits(canHold, own)
}

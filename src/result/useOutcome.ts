import { useMemo } from 'react'
import {
  type Answers,
  type EidId,
  type Headline,
  headlineFor,
  type Recommendation,
  recommend,
  type Step,
  type WhatIf,
  withWhatIf,
} from '#rules'
import { useAnswers, useWhatIf } from '../wizard/useWizard.ts'

export type Outcome = {
  /** What the person has answered. */
  readonly own: Answers
  /** What the result speaks of: the same, or with hypothetical answers. */
  readonly answers: Answers
  readonly whatIf: WhatIf | undefined
  readonly recommendation: Recommendation
  readonly headline: Headline
  /** The step that the first part of the page is about: none where nothing is to be done, or where the heading says it all. */
  readonly first: Step | undefined
  /** The eID that the step or the heading is about. */
  readonly eid: EidId | undefined
}

/** What the rules say about the answers, or about the what-if. */
export function useOutcome(): Outcome {
  const own = useAnswers()
  const whatIf = useWhatIf()
  return useMemo(() => {
    const answers = whatIf ? withWhatIf(own, whatIf).answers : own
    const recommendation = recommend(answers)
    const headline = headlineFor(answers, recommendation)
    const first = firstStep(headline, recommendation)
    const eid = first?.eid ?? ('eid' in headline ? headline.eid : undefined)
    return { own, answers, whatIf, recommendation, headline, first, eid }
  }, [own, whatIf])
}

function firstStep(headline: Headline, { route }: Recommendation): Step | undefined {
  if (headline.kind === 'act' || headline.kind === 'wait') return route.find(({ id }) => id === headline.step)
  return headline.kind === 'blocked' && headline.by === 'number' ? route.find(({ role }) => role === 'act') : undefined
}

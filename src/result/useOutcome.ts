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
import { useWizard } from '../wizard/useWizard.ts'

export type Outcome = {
  /** What the person has answered. */
  readonly own: Answers
  /** What the result speaks of: the same, or with what is only supposed. */
  readonly answers: Answers
  readonly supposed: WhatIf | undefined
  readonly recommendation: Recommendation
  readonly headline: Headline
  /** The step that the first part of the page is about: none where nothing is to be done, or where the heading says it all. */
  readonly first: Step | undefined
  /** The eID that the step or the heading is about. */
  readonly eid: EidId | undefined
}

/** What the rules say about the place that the machine is at. */
export function useOutcome(): Outcome {
  const own = useWizard(({ context }) => context.answers)
  const supposed = useWizard(({ context }) => context.supposed)
  return useMemo(() => {
    const answers = supposed ? withWhatIf(own, supposed).answers : own
    const recommendation = recommend(answers)
    const headline = headlineFor(answers, recommendation)
    const first = firstStep(headline, recommendation)
    const eid = first?.eid ?? ('eid' in headline ? headline.eid : undefined)
    return { own, answers, supposed, recommendation, headline, first, eid }
  }, [own, supposed])
}

function firstStep(headline: Headline, { route }: Recommendation): Step | undefined {
  if (headline.kind === 'act') return route.find(({ id }) => id === headline.step)
  return headline.kind === 'blocked' && headline.by === 'number' ? route.find(({ role }) => role === 'act') : undefined
}

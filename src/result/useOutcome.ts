import { useMemo } from 'react'
import {
  type Answers,
  type Headline,
  headlineFor,
  type Recommendation,
  recommend,
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
}

/** What the rules say about the place that the machine is at. */
export function useOutcome(): Outcome {
  const own = useWizard(({ context }) => context.answers)
  const supposed = useWizard(({ context }) => context.supposed)
  return useMemo(() => {
    const answers = supposed ? withWhatIf(own, supposed).answers : own
    const recommendation = recommend(answers)
    return { own, answers, supposed, recommendation, headline: headlineFor(answers, recommendation) }
  }, [own, supposed])
}

import {
  type Answers,
  type Headline,
  headlineFor,
  type Recommendation,
  recommend,
  type Supposition,
  suppose,
} from '#rules'
import { useWizard } from '../wizard/Wizard.tsx'

type Outcome = {
  /** What she has answered. */
  readonly own: Answers
  /** What the result speaks of: the same, or with what is only supposed. */
  readonly answers: Answers
  readonly supposed: Supposition | undefined
  readonly recommendation: Recommendation
  readonly headline: Headline
}

/** What the rules say about the place that the machine is at. */
export function useOutcome(): Outcome {
  const own = useWizard(({ context }) => context.answers)
  const supposed = useWizard(({ context }) => context.supposed)
  const answers = supposed ? suppose(own, supposed).answers : own
  const recommendation = recommend(answers)
  return { own, answers, supposed, recommendation, headline: headlineFor(answers, recommendation) }
}

import type { Step } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { useWaitText } from '../services/waitText.ts'

/** What a step costs, how long it takes, where it is done, and what to have ready, as pairs of a term and a text. */
export function useStepFacts(): (step: Step) => readonly (readonly [term: string, text: string])[] {
  const { lists } = useTexts('core')
  const { bring, cost, steps, ui, waitNone, waitUnknown } = useTexts('result')
  const waitText = useWaitText()
  return (step) => {
    const time = step.wait === 'none' ? waitNone : step.wait === 'unknown' ? waitUnknown : waitText(step.wait)
    return [
      [ui.cost, cost[step.cost]],
      [ui.wait, time],
      [ui.where, steps[step.id].where],
      ...(step.bring.length > 0 ? ([[ui.bring, lists.and(step.bring.map((id) => bring[id]))]] as const) : []),
    ]
  }
}

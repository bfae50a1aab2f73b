import type { DecisionRow, Verdict } from '#rules'
import { useTexts } from '../i18n/texts.ts'

/** A verdict in a few words, with who decides it or checks it. */
export function useVerdictText(): (verdict: Verdict | DecisionRow) => string {
  const { dependsOn, verdicts, yesIf } = useTexts('details')
  return (verdict) => {
    if (verdict.kind === 'depends') return dependsOn[verdict.on]
    return verdict.kind === 'yes' && verdict.checkedBy ? yesIf[verdict.checkedBy] : verdicts[verdict.kind]
  }
}

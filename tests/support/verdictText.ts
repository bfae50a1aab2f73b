import type { DecisionRow, Verdict } from '#rules'
import { details } from '../../src/i18n/en/details.ts'

/** The verdict in the words of its tag. */
export function verdictText(verdict: Verdict | DecisionRow): string {
  if (verdict.kind === 'depends') return details.dependsOn[verdict.on]
  if (verdict.kind === 'yes' && verdict.checkedBy) return details.yesIf[verdict.checkedBy]
  return details.verdicts[verdict.kind]
}

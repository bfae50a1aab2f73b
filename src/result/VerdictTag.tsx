import type { Verdict } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'
import { verdictColors } from './doors.ts'

/** A verdict in two or three words. */
export function useVerdictWords(): (verdict: Verdict) => string {
  const { dependsOn, verdicts } = useTexts('result')
  return (verdict) => (verdict.kind === 'depends' ? dependsOn[verdict.on] : verdicts[verdict.kind])
}

export function VerdictTag({ verdict }: { verdict: Verdict }) {
  const words = useVerdictWords()
  return (
    <span className="ds-tag" data-color={verdictColors[verdict.kind]}>
      <Text>{words(verdict)}</Text>
    </span>
  )
}

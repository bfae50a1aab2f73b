import type { Verdict, VerdictKind } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'

/** The colour of a verdict's tag; its words say the same. */
const colors: Record<VerdictKind, 'success' | 'info' | 'warning' | 'neutral'> = {
  have: 'success',
  yes: 'success',
  later: 'info',
  depends: 'warning',
  no: 'neutral',
  unneeded: 'neutral',
  unknown: 'neutral',
}

/** A verdict in two or three words. */
export function useVerdictWords(): (verdict: Verdict) => string {
  const { dependsOn, verdicts } = useTexts('details')
  return (verdict) => (verdict.kind === 'depends' ? dependsOn[verdict.on] : verdicts[verdict.kind])
}

export function VerdictTag({ verdict }: { verdict: Verdict }) {
  const words = useVerdictWords()
  return (
    <span className="ds-tag" data-color={colors[verdict.kind]}>
      <Text>{words(verdict)}</Text>
    </span>
  )
}

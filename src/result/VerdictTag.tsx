import type { Verdict, VerdictKind } from '#rules'
import { useVerdictText } from '../services/verdictText.ts'
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

export function VerdictTag({ verdict }: { verdict: Verdict }) {
  const text = useVerdictText()
  return (
    <span className="ds-tag" data-color={colors[verdict.kind]}>
      <Text>{text(verdict)}</Text>
    </span>
  )
}

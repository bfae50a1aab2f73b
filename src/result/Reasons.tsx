import type { Verdict } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'

/** Why a verdict is what it is. */
export function Reasons({ verdict }: { verdict: Verdict }) {
  const { eids } = useTexts('core')
  const { coveredBy, reasons } = useTexts('result')
  if (verdict.kind === 'unneeded') {
    return (
      <p>
        <Text>{coveredBy(eids[verdict.by].name)}</Text>
      </p>
    )
  }
  return verdict.reasons.map(({ id }) => (
    <p key={id}>
      <Text>{reasons[id]}</Text>
    </p>
  ))
}

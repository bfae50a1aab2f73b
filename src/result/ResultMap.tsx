import { UnlockMap } from '../guide/UnlockMap.tsx'
import { useOutcome } from './useOutcome.ts'

/** The unlock map of this result. */
export function ResultMap() {
  const { recommendation } = useOutcome()
  return <UnlockMap recommendation={recommendation} />
}

import { type GuidanceId, guidance, type SourceId } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'

/** A list of guidance, claim by claim. */
export function GuidanceList({ list }: { list: GuidanceId }) {
  const texts: { readonly [claim: string]: string } = useTexts('details')[list]
  return (
    <ul className="bullets">
      {Object.keys(guidance[list]).map((claim) => (
        <li key={claim}>
          <Text>{texts[claim] ?? ''}</Text>
        </li>
      ))}
    </ul>
  )
}

/** What the claims of these lists rest on. */
export function guidanceSources(...lists: readonly GuidanceId[]): readonly SourceId[] {
  return lists.flatMap((list) => Object.values<readonly SourceId[]>(guidance[list]).flat())
}

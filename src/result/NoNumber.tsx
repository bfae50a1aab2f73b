import { Sources } from '../guide/Sources.tsx'
import { useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'
import { GuidanceList, guidanceSources } from './GuidanceList.tsx'

/** What works today for somebody without a Norwegian number. */
export function NoNumber() {
  const { sections } = useTexts('result')
  return (
    <section className="ds-card" aria-labelledby="no-number">
      <h2 className="ds-heading" data-size="sm" id="no-number">
        <Text>{sections.noNumber}</Text>
      </h2>
      <GuidanceList list="noNumber" />
      <Sources ids={guidanceSources('noNumber')} />
    </section>
  )
}

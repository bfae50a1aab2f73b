import { guidance } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Sources } from '../sources/Sources.tsx'
import { Text } from '../ui/Text.tsx'
import { GuidanceList } from './GuidanceList.tsx'

/** Safe use, and what to do when an eID is lost. */
export function Safety() {
  const { links, safety } = useTexts('details')
  const { sections } = useTexts('result')
  return (
    <>
      <GuidanceList texts={safety} />
      <p>
        <a className="ds-link" href="https://nettvett.no">
          <Text>{links.nettvett}</Text>
        </a>
      </p>
      <Sources of={sections.safety} ids={Object.values(guidance.safety).flat()} />
    </>
  )
}

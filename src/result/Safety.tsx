import { Sources } from '../guide/Sources.tsx'
import { useTexts } from '../i18n/texts.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Text } from '../ui/Text.tsx'
import { GuidanceList, guidanceSources } from './GuidanceList.tsx'

/** Safe use, and what to do when the ordinary way is not open. */
export function Safety() {
  const { links, sections } = useTexts('result')
  return (
    <section className="ds-card" aria-labelledby="safety">
      <h2 className="ds-heading" data-size="xs" id="safety">
        <Text>{sections.safety}</Text>
      </h2>
      <GuidanceList list="safety" />
      <p>
        <a className="ds-link" href="https://nettvett.no">
          <Text>{links.nettvett}</Text>
        </a>
      </p>
      <Disclosure summary={sections.hard}>
        <GuidanceList list="hard" />
      </Disclosure>
      <Sources ids={guidanceSources('safety', 'hard')} />
    </section>
  )
}

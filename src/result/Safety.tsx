import { Sources } from '../guide/Sources.tsx'
import { useTexts } from '../i18n/texts.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Text } from '../ui/Text.tsx'

/** Safe use, and what to do when the ordinary way is not open. */
export function Safety() {
  const { hard, safety } = useTexts('details')
  const { links, sections } = useTexts('result')
  return (
    <section className="ds-card" aria-labelledby="safety">
      <h2 className="ds-heading" data-size="xs" id="safety">
        <Text>{sections.safety}</Text>
      </h2>
      <ul className="bullets">
        {safety.map((line) => (
          <li key={line}>
            <Text>{line}</Text>
          </li>
        ))}
      </ul>
      <p>
        <a className="ds-link" href="https://nettvett.no">
          <Text>{links.nettvett}</Text>
        </a>
      </p>
      <Disclosure summary={sections.hard}>
        <ul className="bullets">
          {hard.map((line) => (
            <li key={line}>
              <Text>{line}</Text>
            </li>
          ))}
        </ul>
      </Disclosure>
      <Sources ids={['E08', 'G12', 'W01', 'E14', 'E15', 'E17', 'E21']} />
    </section>
  )
}

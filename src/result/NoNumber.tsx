import { Sources } from '../guide/Sources.tsx'
import { useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'

/** What works today for somebody without a Norwegian number. */
export function NoNumber() {
  const { noNumber } = useTexts('details')
  const { sections } = useTexts('result')
  return (
    <section className="ds-card" aria-labelledby="no-number">
      <h2 className="ds-heading" data-size="sm" id="no-number">
        <Text>{sections.noNumber}</Text>
      </h2>
      <ul className="bullets">
        {noNumber.map((line) => (
          <li key={line}>
            <Text>{line}</Text>
          </li>
        ))}
      </ul>
      <Sources ids={['N17', 'S15', 'E63', 'E64', 'B07']} />
    </section>
  )
}

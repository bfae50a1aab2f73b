import { Sources } from '../guide/Sources.tsx'
import { useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'

const links = {
  bankAccount:
    'https://www.oslo.kommune.no/english/welcome-to-oslo/plan-and-prepare/open-your-first-bank-account/opening-your-first-norwegian-bank-account',
  firstMonths:
    'https://www.oslo.kommune.no/english/welcome-to-oslo/plan-and-prepare/electronic-id-and-other-digital-services/',
} as const

/** How to manage as long as one has no eID. Health first. */
export function UntilThen() {
  const { untilThen } = useTexts('details')
  const { health, links: words, sections } = useTexts('result')
  return (
    <section className="ds-card" data-variant="tinted" aria-labelledby="until">
      <h2 className="ds-heading" data-size="xs" id="until">
        <Text>{sections.untilThen}</Text>
      </h2>
      <p>
        <strong>
          <Text>{health}</Text>
        </strong>
      </p>
      <ul className="bullets">
        {untilThen.map((line) => (
          <li key={line}>
            <Text>{line}</Text>
          </li>
        ))}
      </ul>
      {(Object.keys(links) as (keyof typeof links)[]).map((id) => (
        <p key={id}>
          <a className="ds-link" href={links[id]}>
            <Text>{words[id]}</Text>
          </a>
        </p>
      ))}
      <Sources ids={['H01', 'M07', 'G09', 'G01', 'S15', 'G04', 'G05', 'B07', 'W02']} />
    </section>
  )
}

import { sourcesBeside } from '#rules'
import { Sources } from '../guide/Sources.tsx'
import { useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'
import { GuidanceList, guidanceSources } from './GuidanceList.tsx'

const links = {
  bankAccount:
    'https://www.oslo.kommune.no/english/welcome-to-oslo/plan-and-prepare/open-your-first-bank-account/opening-your-first-norwegian-bank-account',
  firstMonths:
    'https://www.oslo.kommune.no/english/welcome-to-oslo/plan-and-prepare/electronic-id-and-other-digital-services/',
} as const

/** How to manage as long as one has no eID. Health first. */
export function UntilThen() {
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
      <GuidanceList list="untilThen" />
      {(Object.keys(links) as (keyof typeof links)[]).map((id) => (
        <p key={id}>
          <a className="ds-link" href={links[id]}>
            <Text>{words[id]}</Text>
          </a>
        </p>
      ))}
      <Sources ids={[...sourcesBeside('health'), ...guidanceSources('untilThen')]} />
    </section>
  )
}

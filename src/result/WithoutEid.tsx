import { type Answers, fits, guidance, type When } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Sources } from '../sources/Sources.tsx'
import { Text } from '../ui/Text.tsx'
import { GuidanceList } from './GuidanceList.tsx'

const links = {
  bankAccount:
    'https://www.oslo.kommune.no/english/welcome-to-oslo/plan-and-prepare/open-your-first-bank-account/opening-your-first-norwegian-bank-account',
  firstMonths:
    'https://www.oslo.kommune.no/english/welcome-to-oslo/plan-and-prepare/electronic-id-and-other-digital-services/',
} as const

const numberless: When = { idNumber: ['none'] }

/** How to manage without an eID: health first. */
export function WithoutEid({ answers }: { answers: Answers }) {
  const { hard, headings, links: words, noNumber, untilThen } = useTexts('details')
  const { health, sections } = useTexts('result')
  const isNumberless = fits(numberless, answers)
  const lists = [guidance.untilThen, guidance.hard, ...(isNumberless ? [guidance.noNumber] : [])]
  return (
    <div className="stack">
      <p>
        <strong>
          <Text>{health}</Text>
        </strong>
      </p>
      <GuidanceList texts={untilThen} />
      {isNumberless ? (
        <section>
          <h3 className="ds-heading" data-size="2xs">
            <Text>{headings.noNumber}</Text>
          </h3>
          <GuidanceList texts={noNumber} />
        </section>
      ) : null}
      <section>
        <h3 className="ds-heading" data-size="2xs">
          <Text>{headings.hard}</Text>
        </h3>
        <GuidanceList texts={hard} />
      </section>
      {(Object.keys(links) as (keyof typeof links)[]).map((id) => (
        <p key={id}>
          <a className="ds-link" href={links[id]}>
            <Text>{words[id]}</Text>
          </a>
        </p>
      ))}
      <Sources of={sections.without} ids={lists.flatMap((list) => Object.values(list).flat())} />
    </div>
  )
}

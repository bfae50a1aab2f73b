import { type Answers, entriesOf, fits, guidance, type When } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Sources } from '../sources/Sources.tsx'
import { Anchor, Bullets, P } from '../ui/phrases.tsx'
import { Section } from '../ui/Section.tsx'
import { municipalityPages } from './municipalityPages.ts'

const numberless: When = { idNumber: ['none'] }

/** How to manage without an eID: health first. */
export function WithoutEid({ answers }: { answers: Answers }) {
  const { hard, headings, links: words, noNumber, untilThen } = useTexts('details')
  const { health, sections } = useTexts('result')
  const isNumberless = fits(numberless, answers)
  const lists = [guidance.untilThen, guidance.hard, ...(isNumberless ? [guidance.noNumber] : [])]
  return (
    <div className="stack">
      <P strong>{health}</P>
      <Bullets>{Object.values(untilThen)}</Bullets>
      {isNumberless ? (
        <Section title={headings.noNumber} level={3} data-size="2xs">
          <Bullets>{Object.values(noNumber)}</Bullets>
        </Section>
      ) : null}
      <Section title={headings.hard} level={3} data-size="2xs">
        <Bullets>{Object.values(hard)}</Bullets>
      </Section>
      {entriesOf(municipalityPages).map(([id, url]) => (
        <p key={id}>
          <Anchor href={url}>{words[id]}</Anchor>
        </p>
      ))}
      <Sources of={sections.without} ids={lists.flatMap((list) => Object.values(list).flat())} />
    </div>
  )
}

import { useEffect, useRef } from 'react'
import { type Answers, hypotheticals } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { ArrivalNotice } from '../page/ArrivalNotice.tsx'
import { LoadingPage } from '../page/LoadingPage.tsx'
import { usePageTitle } from '../page/usePageTitle.ts'
import { useOptionWords } from '../questions/Options.tsx'
import { Heading } from '../ui/Heading.tsx'
import { Link } from '../ui/Link.tsx'
import { P } from '../ui/phrases.tsx'
import { Section } from '../ui/Section.tsx'
import { Text } from '../ui/Text.tsx'
import { toAddress } from '../wizard/address.ts'
import { useAnswers, useWhatIf, useWizard } from '../wizard/useWizard.ts'
import { CompareTable } from './CompareTable.tsx'

/** Today's situation beside one in which an answer differs. */
export function ComparePage() {
  const isHere = useWizard((snapshot) => snapshot.matches({ address: 'read', page: 'compare' }))
  const { ui } = useTexts('core')
  return isHere ? <Compare /> : <LoadingPage title={ui.compare} />
}

function Compare() {
  const lang = useLang()
  const { compare } = useTexts('details')
  const { whatIf: words } = useTexts('result')
  const answers = useAnswers()
  const whatIf = useWhatIf()
  const table = useScrolledTo(JSON.stringify(whatIf))
  usePageTitle(compare.title)
  return (
    <div className="wrap page stack">
      <Link className="ds-link back" to={toAddress(lang, { page: 'result', answers })}>
        <Text>{words.back}</Text>
      </Link>
      <ArrivalNotice />
      <Heading level={1} data-size="lg">
        {compare.title}
      </Heading>
      <P className="hero-lead">{compare.lead}</P>
      <Picker answers={answers} />
      {whatIf ? <CompareTable ref={table} answers={answers} whatIf={whatIf} /> : <P>{compare.none}</P>}
    </div>
  )
}

/** On a phone what an answer changes stands below what is seen: it is brought up when that changes, and not on arriving. */
function useScrolledTo(what: string | undefined) {
  const place = useRef<HTMLDivElement>(null)
  const last = useRef(what)
  useEffect(() => {
    if (last.current !== what) place.current?.scrollIntoView({ block: 'nearest' })
    last.current = what
  }, [what])
  return place
}

function Picker({ answers }: { answers: Answers }) {
  const lang = useLang()
  const { questions } = useTexts('core')
  const { compare } = useTexts('details')
  const wordsOf = useOptionWords()
  const whatIf = useWhatIf() ?? {}
  return (
    <Section className="ds-card" title={compare.pick} level={2} data-size="xs" id="pick">
      <div className="columns">
        {hypotheticals(answers).map(({ id, others }) => (
          <div key={id}>
            <Heading level={3} data-size="2xs">
              {questions[id].title}
            </Heading>
            <ul className="plain-list picks">
              {others.map((other) => (
                <li key={other}>
                  <Link
                    className="ds-button"
                    data-variant={whatIf[id] === other ? undefined : 'secondary'}
                    to={toAddress(lang, { page: 'compare', answers, whatIf: { [id]: other } })}
                    aria-current={whatIf[id] === other ? 'true' : undefined}
                  >
                    <Text>{wordsOf(id, other).label}</Text>
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  )
}

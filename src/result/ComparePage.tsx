import { useEffect, useRef } from 'react'
import { type Answers, hypotheticals } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { LoadingPage } from '../page/LoadingPage.tsx'
import { Link } from '../ui/Link.tsx'
import { Notice } from '../ui/Notice.tsx'
import { plain, Text } from '../ui/Text.tsx'
import { useTitle } from '../ui/useTitle.ts'
import { toAddress } from '../wizard/address.ts'
import { useNotice, useWizard } from '../wizard/useWizard.ts'
import { CompareTable } from './CompareTable.tsx'

/** Today's situation beside one in which an answer differs. */
export function ComparePage() {
  const isHere = useWizard((snapshot) => snapshot.matches({ address: 'read', page: 'compare' }))
  const { ui } = useTexts('core')
  return isHere ? <Compare /> : <LoadingPage title={ui.compare} />
}

function Compare() {
  const lang = useLang()
  const { product } = useTexts('core')
  const { compare } = useTexts('details')
  const { whatIf } = useTexts('result')
  const answers = useWizard(({ context }) => context.answers)
  const supposed = useWizard(({ context }) => context.supposed)
  const notice = useNotice()
  const table = useScrolledTo(JSON.stringify(supposed))
  useTitle(`${plain(compare.title)} – ${product}`)
  return (
    <div className="wrap page stack">
      <Link className="ds-link back" to={toAddress(lang, { step: 'result', answers })}>
        <Text>{whatIf.back}</Text>
      </Link>
      <Notice>{notice}</Notice>
      <h1 className="ds-heading" data-size="lg" tabIndex={-1}>
        <Text>{compare.title}</Text>
      </h1>
      <p className="hero-lead">
        <Text>{compare.lead}</Text>
      </p>
      <Picker answers={answers} />
      {supposed ? (
        <CompareTable ref={table} answers={answers} supposed={supposed} />
      ) : (
        <p>
          <Text>{compare.none}</Text>
        </p>
      )}
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
  const supposed = useWizard(({ context }) => context.supposed) ?? {}
  return (
    <section className="ds-card" aria-labelledby="pick">
      <h2 className="ds-heading" data-size="xs" id="pick">
        <Text>{compare.pick}</Text>
      </h2>
      <div className="columns">
        {hypotheticals(answers).map(({ id, others }) => {
          const options: { readonly [answer: string]: string } = questions[id].options
          return (
            <div key={id}>
              <h3 className="ds-heading" data-size="2xs">
                <Text>{questions[id].title}</Text>
              </h3>
              <ul className="plain-list picks">
                {others.map((other) => (
                  <li key={other}>
                    <Link
                      className="ds-button"
                      data-variant={supposed[id] === other ? undefined : 'secondary'}
                      to={toAddress(lang, { step: 'compare', answers, supposed: { [id]: other } })}
                      aria-current={supposed[id] === other ? 'true' : undefined}
                    >
                      <Text>{options[other] ?? other}</Text>
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          )
        })}
      </div>
    </section>
  )
}

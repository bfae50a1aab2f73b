import { Link } from 'react-router'
import { type Answers, type DecidedBy, eids, type Recommendation, type SourceId } from '#rules'
import { Sources } from '../guide/Sources.tsx'
import { useLang, useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'
import { toAddress } from '../wizard/address.ts'
import { resumeAt } from '../wizard/place.ts'
import { norwegianQuestions } from './norwegianQuestions.ts'

const sources: Record<DecidedBy, readonly SourceId[]> = {
  bank: ['E23', 'E24', 'E25', 'B02', 'B03'],
  buypass: ['E43', 'U02'],
  commfides: ['E50', 'E52', 'E54'],
  numberKind: ['N01', 'N02'],
}

type WhoDecidesProps = { recommendation: Recommendation; answers: Answers }

/** For each verdict that depends on somebody: whom to ask, in which words, and what to do with the answer. */
export function WhoDecides({ recommendation, answers }: WhoDecidesProps) {
  const { dependsOn, sections } = useTexts('result')
  const deciders = [
    ...new Set(
      eids.flatMap(({ id, sale }) => {
        const { verdict } = recommendation.eids[id]
        return verdict.kind === 'depends' && sale === 'confirmed' ? [verdict.on] : []
      }),
    ),
  ]
  if (deciders.length === 0) return null
  return (
    <section className="stack" aria-labelledby="ask">
      <h2 className="ds-heading" data-size="sm" id="ask">
        <Text>{sections.ask}</Text>
      </h2>
      {deciders.map((decider) => (
        <section className="ds-card" key={decider}>
          <h3 className="ds-heading" data-size="2xs">
            <Text>{dependsOn[decider]}</Text>
          </h3>
          <AskCard decider={decider} answers={answers} />
          <Sources ids={sources[decider]} />
        </section>
      ))}
    </section>
  )
}

function AskCard({ decider, answers }: { decider: DecidedBy; answers: Answers }) {
  const lang = useLang()
  const { ask, ui } = useTexts('result')
  const { question, bring, ifNo } = ask[decider]
  return (
    <>
      <p className="hero-lead">
        <Text>{`“${question}”`}</Text>
      </p>
      {lang === 'nb' ? null : (
        <p>
          <Text>{ui.inNorwegian}</Text> <strong lang="nb" translate="no">{`«${norwegianQuestions[decider]}»`}</strong>
        </p>
      )}
      <p>
        <Text>{bring}</Text>
      </p>
      <p>
        <Text>{ifNo}</Text>
      </p>
      {decider === 'bank' ? <BankReplies answers={answers} /> : null}
    </>
  )
}

/** What the bank said is an answer like any other: these are links to the result with it. */
function BankReplies({ answers }: { answers: Answers }) {
  const lang = useLang()
  const { ui } = useTexts('result')
  const replies = [
    ['yes', ui.bankSaidYes],
    ['no', ui.bankSaidNo],
  ] as const
  return (
    <div className="actions no-print">
      {replies.map(([bankAnswer, words]) => (
        <Link
          key={bankAnswer}
          className="ds-button"
          data-variant="secondary"
          to={toAddress(lang, resumeAt({ ...answers, bankAnswer }))}
        >
          <Text>{words}</Text>
        </Link>
      ))}
    </div>
  )
}

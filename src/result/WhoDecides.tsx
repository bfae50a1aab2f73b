import { Link } from 'react-router'
import { type DecidedBy, deciders, eids, type Recommendation } from '#rules'
import { Sources } from '../guide/Sources.tsx'
import { useLang, useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'
import { toAddress } from '../wizard/address.ts'
import { resumeAt } from '../wizard/place.ts'
import { useWizard } from '../wizard/Wizard.tsx'
import { norwegianQuestions } from './norwegianQuestions.ts'

/** For each verdict that depends on somebody: whom to ask, in which words, and what to do with the answer. */
export function WhoDecides({ recommendation }: { recommendation: Recommendation }) {
  const { dependsOn, sections } = useTexts('result')
  const asked = [
    ...new Set(
      eids.flatMap(({ id, sale }) => {
        const { verdict } = recommendation.eids[id]
        return verdict.kind === 'depends' && sale === 'confirmed' ? [verdict.on] : []
      }),
    ),
  ]
  if (asked.length === 0) return null
  return (
    <section className="stack" aria-labelledby="ask">
      <h2 className="ds-heading" data-size="sm" id="ask">
        <Text>{sections.ask}</Text>
      </h2>
      {asked.map((decider) => (
        <section className="ds-card" key={decider}>
          <h3 className="ds-heading" data-size="2xs">
            <Text>{dependsOn[decider]}</Text>
          </h3>
          <AskCard decider={decider} />
          <Sources ids={deciders[decider].sources} />
        </section>
      ))}
    </section>
  )
}

function AskCard({ decider }: { decider: DecidedBy }) {
  const lang = useLang()
  const { ask, ui } = useTexts('result')
  const { question, bring, ifNo } = ask[decider]
  return (
    <>
      <p className="hero-lead">
        <Text>{ui.quoted(question)}</Text>
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
      <Replies decider={decider} />
    </>
  )
}

/** What they said is an answer like any other: these are links to the result with it. */
function Replies({ decider }: { decider: DecidedBy }) {
  const { answers, supposed } = useWizard(({ context }) => context)
  const lang = useLang()
  const { questions } = useTexts('core')
  const { ui } = useTexts('result')
  const { reply } = deciders[decider]
  if (!reply || supposed) return null
  const options: { readonly [answer: string]: string } = questions[reply.question].options
  return (
    <>
      <p>
        <Text>{ui.theySaid}</Text>
      </p>
      <div className="actions no-print">
        {reply.answers.map((answer) => (
          <Link
            key={answer}
            className="ds-button"
            data-variant="secondary"
            to={toAddress(lang, resumeAt({ ...answers, [reply.question]: answer }))}
          >
            <Text>{ui.reply(questions[reply.question].short, options[answer] ?? answer)}</Text>
          </Link>
        ))}
      </div>
    </>
  )
}

import { counterQuestion, type DecisionMaker, decisionMakers, fits } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { Link } from '../ui/Link.tsx'
import { Text } from '../ui/Text.tsx'
import { toAddress } from '../wizard/address.ts'
import { resumeAt } from '../wizard/place.ts'
import { useWizard } from '../wizard/Wizard.tsx'

/** The question to show at the counter, in Norwegian, and the answers that the person may have got. */
export function AskCard({ decisionMaker }: { decisionMaker: DecisionMaker }) {
  const lang = useLang()
  const { answers } = useWizard(({ context }) => context)
  const { ask, ui } = useTexts('result')
  const { question, ifNo } = ask[decisionMaker]
  return (
    <div className="ask">
      <p>
        <Text>{ui.show}</Text>
      </p>
      <p lang="nb" translate="no" className="ask-question">
        {counterQuestion(decisionMaker, answers)}
      </p>
      {lang === 'nb' ? null : (
        <p className="small">
          <Text>{ui.means(question)}</Text>
        </p>
      )}
      <Replies decisionMaker={decisionMaker} />
      <p className="small">
        <Text>{ifNo}</Text>
      </p>
    </div>
  )
}

/** A reply is an answer like any other: these are links to the result with it. */
function Replies({ decisionMaker }: { decisionMaker: DecisionMaker }) {
  const lang = useLang()
  const { answers, supposed } = useWizard(({ context }) => context)
  const { questions } = useTexts('core')
  const { ui } = useTexts('result')
  const replies = decisionMakers[decisionMaker].replies.filter(({ when }) => fits(when, answers))
  // a result that is only supposed offers no change to what is true
  if (replies.length === 0 || supposed) return null
  return (
    <div className="no-print">
      <p>
        <Text>{ui.answered[decisionMaker]}</Text>
      </p>
      <div className="actions">
        {replies.map(({ question, answer, set }) => (
          <Link
            key={answer}
            className="ds-button"
            data-variant="secondary"
            to={toAddress(lang, resumeAt({ ...answers, ...set }))}
          >
            <Text>{(questions[question].options as { readonly [id: string]: string })[answer] ?? answer}</Text>
          </Link>
        ))}
      </div>
    </div>
  )
}

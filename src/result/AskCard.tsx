import { useState } from 'react'
import { type Answers, counterQuestion, type DecisionMaker, decisionMakers, fits } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { Link } from '../ui/Link.tsx'
import { Text } from '../ui/Text.tsx'
import { toAddress } from '../wizard/address.ts'
import { resumeAt } from '../wizard/place.ts'
import { useWizard } from '../wizard/Wizard.tsx'
import { stateBefore } from './Changed.tsx'

type AskProps = { decisionMaker: DecisionMaker; answers: Answers }

/** The question to show at the counter, in Norwegian, and the answers that the person may have got. */
export function AskCard(props: AskProps) {
  return (
    <div className="ask">
      <Question {...props} />
      <Replies {...props} />
    </div>
  )
}

/** In Norwegian, so that it can be shown; below in the language of the page, so that the person knows what they show. */
export function Question({ decisionMaker, answers }: AskProps) {
  const lang = useLang()
  const { ask, ui } = useTexts('result')
  return (
    <>
      <p>
        <Text>{ui.show}</Text>
      </p>
      <p lang="nb" translate="no" className="ask-question">
        {counterQuestion(decisionMaker, answers)}
      </p>
      {lang === 'nb' ? null : (
        <p className="small">
          <Text>{ui.means(ask[decisionMaker].question(answers.bank === 'none'))}</Text>
        </p>
      )}
    </>
  )
}

/** A reply is an answer like any other: links to the result with it. A no that changes no answer is told what comes next. */
function Replies({ decisionMaker, answers }: AskProps) {
  const lang = useLang()
  const { supposed } = useWizard(({ context }) => context)
  const { questions } = useTexts('core')
  const { ask, ui } = useTexts('result')
  const [hasNo, setNo] = useState(false)
  const { ifNo } = ask[decisionMaker]
  const replies = decisionMakers[decisionMaker].replies.filter(({ when }) => fits(when, answers))
  // a result that is only supposed offers no change to what is true
  const isOffered = replies.length > 0 && !supposed
  const isLast = replies.length === 1
  return (
    <>
      {isOffered ? (
        <p className="no-print">
          <Text>{ui.answered[decisionMaker]}</Text>
        </p>
      ) : null}
      {isOffered ? (
        <div className="actions no-print">
          {replies.map(({ question, answer, set }) => (
            <Link
              key={answer}
              className="ds-button"
              data-variant="secondary"
              to={toAddress(lang, resumeAt({ ...answers, ...set }))}
              state={stateBefore(answers)}
            >
              <Text>{(questions[question].options as { readonly [id: string]: string })[answer] ?? answer}</Text>
            </Link>
          ))}
          {isLast ? (
            <button
              className="ds-button"
              data-variant="secondary"
              type="button"
              aria-expanded={hasNo}
              onClick={() => setNo(!hasNo)}
            >
              <Text>{ui.no}</Text>
            </button>
          ) : null}
        </div>
      ) : null}
      {replies.length === 0 || hasNo ? (
        <p className="small">
          <Text>{ifNo}</Text>
        </p>
      ) : null}
    </>
  )
}

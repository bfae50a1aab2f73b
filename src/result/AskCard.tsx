import {
  type Answers,
  type AskedId,
  asksForAccount,
  counterQuestion,
  decisionMakers,
  entriesOf,
  fits,
  refusalNotRecorded,
  saysMinor,
} from '#rules'
import { readsBokmaal } from '../i18n/languages.ts'
import { useLang, useTexts } from '../i18n/texts.ts'
import { useOptionWords } from '../questions/Options.tsx'
import { P } from '../ui/phrases.tsx'
import { Text } from '../ui/Text.tsx'
import { useWhatIf } from '../wizard/useWizard.ts'
import { AnswerLink } from './AnswerLink.tsx'

type AskProps = { decisionMaker: AskedId; answers: Answers }

/** The question to show at the counter, in Norwegian, and the answers that the person may have got. */
export function AskCard(props: AskProps) {
  return (
    <div className="ask">
      <CounterQuestion {...props} />
      <Replies {...props} />
    </div>
  )
}

/** In Norwegian, so that it can be shown; below in the language of the page, so that the person knows what they show. */
export function CounterQuestion({ decisionMaker, answers }: AskProps) {
  const lang = useLang()
  const { ask, ui } = useTexts('result')
  const { show, minor, question, questionWithAccount } = ask[decisionMaker]
  const asked = asksForAccount(answers) ? (questionWithAccount ?? question) : question
  const meaning = minor && saysMinor(decisionMaker, answers) ? `${asked} ${minor}` : asked
  return (
    <>
      <P>{show}</P>
      <p lang="nb" translate="no" className="ask-question">
        {counterQuestion(decisionMaker, answers)}
      </p>
      {readsBokmaal(lang) ? null : <P className="small">{ui.means({ question: meaning })}</P>}
    </>
  )
}

/** A reply is an answer like any other: links to the result with it. */
function Replies({ decisionMaker, answers }: AskProps) {
  const whatIf = useWhatIf()
  const wordsOf = useOptionWords()
  const { ask, ui } = useTexts('result')
  const said: { readonly [answer: string]: string } = ui.said
  const answered: { readonly [D in AskedId]?: string } = ui.answered
  // a reply that is an answer already changes nothing
  const replies = decisionMakers[decisionMaker].replies
    .filter(({ when }) => fits(when, answers))
    .filter(({ set }) => entriesOf(set).some(([id, answer]) => answers[id] !== answer))
  // a result that is hypothetical offers no change to what is true
  const isOffered = replies.length > 0 && !whatIf
  const notRecorded = refusalNotRecorded[decisionMaker]
  const ifNo = <P className="small">{ask[decisionMaker].ifNo}</P>
  if (!isOffered) return ifNo
  return (
    <>
      {replies.length > 1 ? <P className="no-print">{answered[decisionMaker] ?? ''}</P> : null}
      <div className="actions no-print">
        {replies.map(({ question, answer, set }) => (
          <AnswerLink key={answer} then={{ ...answers, ...set }} isButton>
            <Text>{said[answer] ?? wordsOf(question, answer).label}</Text>
          </AnswerLink>
        ))}
      </div>
      {notRecorded && fits(notRecorded, answers) ? ifNo : null}
    </>
  )
}

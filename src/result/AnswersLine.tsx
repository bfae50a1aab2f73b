import { type Answers, type Question, type QuestionId, questionById, retrace } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Link } from '../ui/Link.tsx'
import { Text } from '../ui/Text.tsx'
import { toAddress } from '../wizard/address.ts'
import { useOptionWords } from '../wizard/Options.tsx'

/** The answers in one line, which unfolds to a link for each that changes it. */
export function AnswersLine({ answers }: { answers: Answers }) {
  const lang = useLang()
  const { questions, ui: core } = useTexts('core')
  const { ui } = useTexts('result')
  const briefOf = useBrief()
  const asked = retrace(answers).asked
  return (
    <div className="answers-line">
      <p className="small">
        <Text>{ui.answersLine(asked.filter((id) => id !== 'services').map((id) => briefOf(id, answers)))}</Text>
      </p>
      <Disclosure summary={ui.changeAnswers} quiet>
        <ul className="plain-list">
          {asked.map((id) => (
            <li key={id}>
              <Answered id={id} answers={answers} />
              <Link className="ds-link" to={toAddress(lang, { step: id, answers })}>
                <Text>{ui.change(questions[id].short)}</Text>
              </Link>
            </li>
          ))}
        </ul>
        <p>
          <Link className="ds-link" to={toAddress(lang, { step: 'start', answers: {} })}>
            <Text>{core.startAgain}</Text>
          </Link>
        </p>
      </Disclosure>
    </div>
  )
}

/** An answer in two or three words. */
function useBrief(): (id: QuestionId, answers: Answers) => string {
  const texts = useTexts('core')
  return (id, answers) => {
    const question: Question = questionById(id)
    const answer = answers[id]
    if (question.kind === 'one') {
      const brief: { readonly [answer: string]: string } = texts.questions[question.id].brief
      return brief[answer as string] ?? ''
    }
    if (question.of === 'eids' && Array.isArray(answer) && answer.length > 0)
      return texts.ui.list((answers.have ?? []).map((eid) => texts.eids[eid].name))
    return texts.questions[question.id].briefNone
  }
}

function Answered({ id, answers }: { id: QuestionId; answers: Answers }) {
  const question: Question = questionById(id)
  const { ui } = useTexts('core')
  const wordsOf = useOptionWords(question)
  const answer = answers[id]
  const picked = answer?.length === 0 && 'exclusive' in question ? [question.exclusive] : [answer ?? []].flat()
  return <Text>{ui.list(picked.map((option) => wordsOf(option).label))}</Text>
}

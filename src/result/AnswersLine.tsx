import { type Answers, type Question, type QuestionId, questionById, retrace } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { useOptionWords } from '../questions/Options.tsx'
import { Fold } from '../ui/Fold.tsx'
import { Link } from '../ui/Link.tsx'
import { Text } from '../ui/Text.tsx'
import { toAddress } from '../wizard/address.ts'

/** The answers in one line, which unfolds to a link for each that changes it. */
export function AnswersLine({ answers }: { answers: Answers }) {
  const lang = useLang()
  const { questions, ui: core } = useTexts('core')
  const { ui } = useTexts('result')
  const briefs = useBriefs(answers)
  return (
    <Fold
      className="answers-line small no-print"
      summary={
        <>
          <Text>{briefs}</Text>{' '}
          <span className="link">
            <Text>{ui.changeAnswers}</Text>
          </span>
        </>
      }
    >
      {() => (
        <>
          <ul className="plain-list">
            {retrace(answers).asked.map((id) => (
              <li key={id}>
                <Answered id={id} answers={answers} />
                <Link className="ds-link" to={toAddress(lang, { page: id, answers })}>
                  <Text>{ui.change({ short: questions[id].short })}</Text>
                </Link>
              </li>
            ))}
          </ul>
          <p>
            <Link className="ds-link" to={toAddress(lang, { page: 'start', answers: {} })}>
              <Text>{core.startAgain}</Text>
            </Link>
          </p>
        </>
      )}
    </Fold>
  )
}

/** Every answer in two or three words; what is wanted stands in its own rows. */
export function useBriefs(answers: Answers): string {
  const briefOf = useBrief()
  const asked = retrace(answers).asked.filter((id) => id !== 'services')
  return asked.map((id) => briefOf(id, answers)).join(' · ')
}

/** An answer in two or three words. */
export function useBrief(): (id: QuestionId, answers: Answers) => string {
  const { lists, questions } = useTexts('core')
  const wordsOf = useOptionWords()
  return (id, answers) => {
    const question: Question = questionById(id)
    const picked: readonly string[] = [answers[id] ?? []].flat()
    if (picked.length === 0 || answers[id] === 'all')
      return question.kind === 'many' ? questions[question.id].briefNone : ''
    return lists.and(picked.map((option) => wordsOf(id, option).brief))
  }
}

function Answered({ id, answers }: { id: QuestionId; answers: Answers }) {
  const question: Question = questionById(id)
  const { lists } = useTexts('core')
  const wordsOf = useOptionWords()
  const answer = answers[id]
  const picked = answer?.length === 0 && 'exclusive' in question ? [question.exclusive] : [answer ?? []].flat()
  return <Text>{lists.and(picked.map((option) => wordsOf(id, option).label))}</Text>
}

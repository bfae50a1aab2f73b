import { Link } from 'react-router'
import { type Question, type QuestionId, questionById, type Answers as Sheet, walk } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'
import { toAddress } from '../wizard/address.ts'
import { useOptionWords } from '../wizard/Options.tsx'

/** What she answered, with a way to change each answer. */
export function Answers({ answers }: { answers: Sheet }) {
  const lang = useLang()
  const { questions, ui: core } = useTexts('core')
  const { sections, ui } = useTexts('result')
  return (
    <section className="ds-card" aria-labelledby="answers">
      <h2 className="ds-heading" data-size="xs" id="answers">
        <Text>{sections.answers}</Text>
      </h2>
      <p className="subtle small">
        <Text>{ui.answersNote}</Text>
      </p>
      <dl className="answers">
        {walk(answers).asked.map((id) => (
          <div key={id}>
            <dt>
              <Text>{questions[id].title}</Text>
            </dt>
            <dd>
              <Answered id={id} answers={answers} />
            </dd>
            <dd className="change">
              <Link className="ds-link" to={toAddress(lang, { step: id, answers })}>
                <Text>{ui.change(questions[id].short)}</Text>
              </Link>
            </dd>
          </div>
        ))}
      </dl>
      <p className="no-print">
        <Link className="ds-link" to={toAddress(lang, { step: 'start', answers: {} })}>
          {core.startAgain}
        </Link>
      </p>
    </section>
  )
}

function Answered({ id, answers }: { id: QuestionId; answers: Sheet }) {
  const question: Question = questionById(id)
  const { ui } = useTexts('core')
  const wordsOf = useOptionWords(question)
  const answer = answers[id]
  const picked = answer?.length === 0 && 'apart' in question ? [question.apart] : [answer ?? []].flat()
  return <Text>{ui.list(picked.map((option) => wordsOf(option).label))}</Text>
}

import { Link } from 'react-router'
import { type Answers, becomingOf, type ChangingId, type Supposition } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'
import { toAddress } from '../wizard/address.ts'

/** "if your bank says yes", for any supposition. Nobody grows younger: an answer that hers cannot become is only named. */
export function useConditionWords(answers: Answers): (supposed: Supposition) => string {
  const { questions, ui } = useTexts('core')
  const { changes } = useTexts('result')
  return (supposed) =>
    ui.list(
      (Object.keys(supposed) as ChangingId[]).map((id) => {
        const answer = supposed[id] as string
        const words: { readonly [answer: string]: string } = changes.if[id]
        const options: { readonly [answer: string]: string } = questions[id].options
        const own = becomingOf(id, answers).includes(answer) ? words[answer] : undefined
        return own ?? changes.other(questions[id].short, options[answer] ?? answer)
      }),
    )
}

/** Says that a result is only supposed, and leads back to the true one. */
export function Supposed({ answers, supposed }: { answers: Answers; supposed: Supposition }) {
  const lang = useLang()
  const { changes } = useTexts('result')
  const conditions = useConditionWords(answers)
  return (
    <div className="notice supposed" role="note">
      <p>
        <strong>
          <Text>{changes.supposed(conditions(supposed))}</Text>
        </strong>
      </p>
      <div className="actions">
        <Link className="ds-button" data-variant="secondary" to={toAddress(lang, { step: 'result', answers })}>
          <Text>{changes.back}</Text>
        </Link>
        <Link className="ds-link" to={toAddress(lang, { step: 'compare', answers, supposed })}>
          <Text>{changes.compare}</Text>
        </Link>
      </div>
    </div>
  )
}

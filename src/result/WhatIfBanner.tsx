import { type Answers, becomingOf, type ChangingId, type WhatIf } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { Link } from '../ui/Link.tsx'
import { Text } from '../ui/Text.tsx'
import { toAddress } from '../wizard/address.ts'

/** "If your bank says yes", for anything that is supposed. An answer that today's cannot become is only named. */
export function useConditionWords(answers: Answers): (supposed: WhatIf) => string {
  const { questions } = useTexts('core')
  const { whatIf } = useTexts('result')
  return (supposed) => {
    if (supposed.bank && supposed.bank !== 'none' && supposed.bankAnswer === 'yes') return whatIf.accountAndYes
    return (Object.keys(supposed) as ChangingId[])
      .map((id) => {
        const answer = supposed[id] as string
        const words: { readonly [answer: string]: string } = whatIf.if[id]
        const options: { readonly [answer: string]: string } = questions[id].options
        const own = becomingOf(id, answers).includes(answer) ? words[answer] : undefined
        return own ?? whatIf.other(questions[id].short, options[answer] ?? answer)
      })
      .join('. ')
  }
}

/** Says that a result is only supposed, and leads back to the true one. */
export function WhatIfBanner({ answers, supposed }: { answers: Answers; supposed: WhatIf }) {
  const lang = useLang()
  const { whatIf } = useTexts('result')
  const condition = useConditionWords(answers)(supposed)
  return (
    <div className="notice supposed" role="note">
      <p>
        <strong>
          <Text>{whatIf.banner(condition)}</Text>
        </strong>
      </p>
      <div className="actions">
        <Link className="ds-button" data-variant="secondary" to={toAddress(lang, { step: 'result', answers })}>
          <Text>{whatIf.back}</Text>
        </Link>
        <Link className="ds-link" to={toAddress(lang, { step: 'compare', answers, supposed })}>
          <Text>{whatIf.compare}</Text>
        </Link>
      </div>
    </div>
  )
}

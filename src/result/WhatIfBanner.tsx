import { type Answers, becomingOf, entriesOf, type WhatIf } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { useOptionWords } from '../questions/Options.tsx'
import { Link } from '../ui/Link.tsx'
import { P } from '../ui/phrases.tsx'
import { Text } from '../ui/Text.tsx'
import { toAddress } from '../wizard/address.ts'

/** "If your bank says yes", for anything that is supposed. An answer that today's cannot become is only named. */
export function useConditionWords(answers: Answers): (supposed: WhatIf) => string {
  const { questions } = useTexts('core')
  const wordsOf = useOptionWords()
  const { whatIf } = useTexts('result')
  return (supposed) => {
    if (supposed.bank && supposed.bank !== 'none' && supposed.bankAnswer === 'yes') return whatIf.accountAndYes
    return entriesOf(supposed)
      .map(([id, answer]) => {
        const words: { readonly [answer: string]: string } = whatIf.if[id]
        const own = becomingOf(id, answers).includes(answer) ? words[answer] : undefined
        return own ?? whatIf.other(questions[id].short, wordsOf(id, answer).label)
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
      <P strong>{whatIf.banner(condition)}</P>
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

import { type Answers, becomingOf, entriesOf, fits, jointChanges, type WhatIf } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { useOptionWords } from '../questions/Options.tsx'
import { Link } from '../ui/Link.tsx'
import { P } from '../ui/phrases.tsx'
import { Text } from '../ui/Text.tsx'
import { toAddress } from '../wizard/address.ts'

/** "If your bank says yes", for hypothetical answers. An answer that today's cannot become is only named. */
export function useWhatIfText(answers: Answers): (whatIf: WhatIf) => string {
  const { questions } = useTexts('core')
  const wordsOf = useOptionWords()
  const { whatIf: words } = useTexts('result')
  return (whatIf) => {
    const joint = jointChanges.find(({ when }) => fits(when, whatIf))
    const each = entriesOf(whatIf).flatMap(([id, answer]) => {
      if (joint && id in joint.when) return []
      const texts: { readonly [answer: string]: string } = words.if[id]
      const own = becomingOf(id, answers).includes(answer) ? texts[answer] : undefined
      return own ?? words.other({ question: questions[id].short, answer: wordsOf(id, answer).label })
    })
    return [...each, ...(joint ? [words[joint.id]] : [])].join('. ')
  }
}

/** Says that a result is hypothetical, and leads back to the actual one. */
export function WhatIfBanner({ answers, whatIf }: { answers: Answers; whatIf: WhatIf }) {
  const lang = useLang()
  const { whatIf: words } = useTexts('result')
  const condition = useWhatIfText(answers)(whatIf)
  return (
    <div className="notice hypothetical" role="note">
      <P strong>{words.banner({ condition })}</P>
      <div className="actions">
        <Link className="ds-button" data-variant="secondary" to={toAddress(lang, { page: 'result', answers })}>
          <Text>{words.back}</Text>
        </Link>
        <Link className="ds-link" to={toAddress(lang, { page: 'compare', answers, whatIf })}>
          <Text>{words.compare}</Text>
        </Link>
      </div>
    </div>
  )
}

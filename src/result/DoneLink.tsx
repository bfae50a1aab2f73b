import { onceTaken, type Step, type StepId } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { Link } from '../ui/Link.tsx'
import { Text } from '../ui/Text.tsx'
import { toAddress } from '../wizard/address.ts'
import { firstOpenLocation } from '../wizard/location.ts'
import { useAnswers, useWhatIf } from '../wizard/useWizard.ts'
import { stateBefore } from './ReplyNotice.tsx'

/** Says that a step which can be taken today is taken. What is done is an answer like any other. */
export function DoneLink({ step: { id, stage } }: { step: Step }) {
  const lang = useLang()
  const { steps, ui } = useTexts('result')
  const answers = useAnswers()
  // a result that is hypothetical offers no change to what is true
  const then = useWhatIf() || stage !== 'now' ? undefined : onceTaken(id, answers)
  if (!then) return null
  const labels: { readonly [S in StepId]?: string } = ui.doneAs
  return (
    <p className="actions no-print">
      <Link
        className="ds-button"
        data-variant="secondary"
        to={toAddress(lang, firstOpenLocation(then))}
        state={stateBefore(answers)}
      >
        <Text>{labels[id] ?? ui.done}</Text>
        <span className="sr-only">
          <Text>{`: ${steps[id].title}`}</Text>
        </span>
      </Link>
    </p>
  )
}

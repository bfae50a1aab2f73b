import { onceTaken, type Step, type StepId } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'
import { useAnswers, useWhatIf } from '../wizard/useWizard.ts'
import { AnswerLink } from './AnswerLink.tsx'

/** Says that a step which can be taken today is taken. What is done is an answer like any other. */
export function DoneLink({ step: { id, stage } }: { step: Step }) {
  const { steps, ui } = useTexts('result')
  const answers = useAnswers()
  // a result that is hypothetical offers no change to what is true
  const then = useWhatIf() || stage !== 'now' ? undefined : onceTaken(id, answers)
  if (!then) return null
  const labels: { readonly [S in StepId]?: string } = ui.doneAs
  return (
    <p className="actions no-print">
      <AnswerLink then={then} isButton>
        <Text>{labels[id] ?? ui.done}</Text>
        <span className="sr-only">
          <Text>{`: ${steps[id].title}`}</Text>
        </span>
      </AnswerLink>
    </p>
  )
}

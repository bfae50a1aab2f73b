import { canHold, type EidId, fits } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'
import { useAnswers, useWhatIf } from '../wizard/useWizard.ts'
import { AnswerLink } from './AnswerLink.tsx'

type OwnEidProps = {
  eid: EidId
  /** Having it is the next thing to say: a button. */
  isNext?: boolean
}

/** Says that the person has an eID by now, or has it no more. What they hold is an answer like any other. */
export function OwnEidLink({ eid, isNext = false }: OwnEidProps) {
  const { eids } = useTexts('core')
  const { ui } = useTexts('result')
  const answers = useAnswers()
  const whatIf = useWhatIf()
  // a result that is hypothetical offers no change to what is true
  if (whatIf || !answers.have || !fits(canHold, answers)) return null
  const held = answers.have
  const isHeld = held.includes(eid)
  const have = isHeld ? held.filter((id) => id !== eid) : [...held, eid]
  const words = isHeld ? ui.haveNot : ui.haveNow
  return (
    <p className={isNext ? 'actions no-print' : 'no-print'}>
      <AnswerLink then={{ ...answers, have }} isButton={isNext}>
        <Text>{words({ eid: eids[eid].name })}</Text>
      </AnswerLink>
    </p>
  )
}

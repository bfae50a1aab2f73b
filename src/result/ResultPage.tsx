import { useTexts } from '../i18n/texts.ts'
import { LaterPart } from '../LaterPart.tsx'
import { LoadingPage } from '../LoadingPage.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useNotice, useWizard } from '../wizard/Wizard.tsx'
import { BeforeOrder } from './BeforeOrder.tsx'
import { OtherEids } from './OtherEids.tsx'
import { Supposed } from './Supposed.tsx'
import { useOutcome } from './useOutcome.ts'
import { VerdictCard } from './VerdictCard.tsx'
import { WhoDecides } from './WhoDecides.tsx'

/** The recommendation: what to do, why, what it opens, and how to go on. */
export function ResultPage() {
  const isHere = useWizard((snapshot) => snapshot.matches('result'))
  const { ui } = useTexts('core')
  return isHere ? <Result /> : <LoadingPage title={ui.result} />
}

function Result() {
  const { own, answers, supposed, recommendation, headline } = useOutcome()
  const notice = useNotice()
  const advised = 'eid' in headline ? headline.eid : undefined
  // without a number the way to one comes first: it is all that there is to do
  const isNumberless = headline.kind === 'blocked' && headline.because === 'needsNumber'
  return (
    <div className="wrap page stack">
      <Notice>{notice}</Notice>
      {supposed ? <Supposed answers={own} supposed={supposed} /> : null}
      <VerdictCard headline={headline} recommendation={recommendation} answers={answers} />
      {advised ? <BeforeOrder eid={advised} recommendation={recommendation} /> : null}
      <WhoDecides recommendation={recommendation} />
      {isNumberless ? <LaterPart kind="details" /> : null}
      <OtherEids advised={advised} recommendation={recommendation} />
      {isNumberless ? null : <LaterPart kind="details" />}
    </div>
  )
}

import { useTexts } from '../i18n/texts.ts'
import { LoadingPage } from '../LoadingPage.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useNotice, useWizard } from '../wizard/Wizard.tsx'
import { AnswersLine } from './AnswersLine.tsx'
import { FirstAct, firstStep } from './FirstAct.tsx'
import { GoodToKnow } from './GoodToKnow.tsx'
import { More } from './More.tsx'
import { NextSteps } from './NextSteps.tsx'
import { ServiceRows } from './ServiceRows.tsx'
import { TakeAway } from './TakeAway.tsx'
import { useOutcome } from './useOutcome.ts'
import { WhatIfBanner } from './WhatIfBanner.tsx'

/** The plan: what to do first, what it gives, what comes then, and what to know. */
export function ResultPage() {
  const isHere = useWizard((snapshot) => snapshot.matches('result'))
  const { ui } = useTexts('core')
  return isHere ? <Result /> : <LoadingPage title={ui.result} />
}

function Result() {
  const outcome = useOutcome()
  const { own, supposed, recommendation, headline } = outcome
  const notice = useNotice()
  const first = firstStep(headline, recommendation)
  const eid = first?.eid ?? ('eid' in headline ? headline.eid : undefined)
  // a visitor or a parent gets nothing by an eID of their own: the rows would only say no
  const showsServices = !(headline.kind === 'blocked' && headline.by !== 'number')
  return (
    <div className="wrap page plan">
      <Notice>{notice}</Notice>
      <AnswersLine answers={own} />
      {supposed ? <WhatIfBanner answers={own} supposed={supposed} /> : null}
      <FirstAct outcome={outcome} />
      <div className="plan-columns">
        <div className="stack">
          {showsServices ? <ServiceRows recommendation={recommendation} /> : null}
          <NextSteps recommendation={recommendation} first={first?.id} />
        </div>
        <div className="stack">
          <GoodToKnow recommendation={recommendation} eid={eid} />
          <TakeAway />
          <More />
        </div>
      </div>
    </div>
  )
}

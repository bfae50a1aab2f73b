import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLocation } from 'react-router'
import { useTexts } from '../i18n/texts.ts'
import { ArrivalNotice } from '../page/ArrivalNotice.tsx'
import { LoadingPage } from '../page/LoadingPage.tsx'
import { OpenAll } from '../ui/Fold.tsx'
import { useWizard } from '../wizard/useWizard.ts'
import { AnswersLine } from './AnswersLine.tsx'
import { FirstAct } from './FirstAct.tsx'
import { GoodToKnow } from './GoodToKnow.tsx'
import { More } from './More.tsx'
import { NextSteps } from './NextSteps.tsx'
import { Paper } from './Paper.tsx'
import { ReplyNotice } from './ReplyNotice.tsx'
import { SaveResult } from './SaveResult.tsx'
import { ServiceRows } from './ServiceRows.tsx'
import { useOutcome } from './useOutcome.ts'
import { WhatIfBanner } from './WhatIfBanner.tsx'

/** The plan: what to do first, what it gives, what comes then, and what to know. */
export function ResultPage() {
  const isHere = useWizard((snapshot) => snapshot.matches({ address: 'read', page: 'result' }))
  const { ui } = useTexts('core')
  return isHere ? <Result /> : <LoadingPage title={ui.result} />
}

function Result() {
  const outcome = useOutcome()
  const { hash } = useLocation()
  const { own, answers, whatIf, recommendation, first, eid } = outcome
  const { isPrinting, printPlan } = usePrintPlan()
  return (
    <OpenAll value={isPrinting}>
      <div className={isPrinting ? 'wrap page plan plan--whole' : 'wrap page plan'}>
        <Paper outcome={outcome} />
        <ArrivalNotice />
        <ReplyNotice answers={own} />
        <OpenAll value={false}>
          <AnswersLine answers={own} />
        </OpenAll>
        {whatIf ? <WhatIfBanner answers={own} whatIf={whatIf} /> : null}
        <FirstAct outcome={outcome} />
        <div className="plan-columns">
          <div className="stack">
            <ServiceRows outcome={outcome} />
            <NextSteps answers={answers} recommendation={recommendation} first={first} />
          </div>
          <div className="stack">
            <GoodToKnow recommendation={recommendation} eid={eid} />
            <SaveResult key={hash} route={recommendation.route} printPlan={printPlan} />
            <OpenAll value={false}>
              <More outcome={outcome} />
            </OpenAll>
          </div>
        </div>
      </div>
    </OpenAll>
  )
}

/** Opens the plan for as long as it is being printed: until the browser says so, or the person goes on. */
function usePrintPlan() {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const close = () => setPrinting(false)
    const ends = ['afterprint', 'pointerdown', 'keydown']
    for (const end of ends) window.addEventListener(end, close)
    return () => {
      for (const end of ends) window.removeEventListener(end, close)
    }
  }, [])
  function printPlan() {
    flushSync(() => setPrinting(true))
    window.print()
  }
  return { isPrinting, printPlan }
}

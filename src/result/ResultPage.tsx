import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTexts } from '../i18n/texts.ts'
import { LoadingPage } from '../LoadingPage.tsx'
import { OpenAll } from '../ui/Fold.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useNotice, useWizard } from '../wizard/Wizard.tsx'
import { AnswersLine } from './AnswersLine.tsx'
import { Changed } from './Changed.tsx'
import { FirstAct, firstStep } from './FirstAct.tsx'
import { GoodToKnow } from './GoodToKnow.tsx'
import { More } from './More.tsx'
import { NextSteps } from './NextSteps.tsx'
import { Paper } from './Paper.tsx'
import { ServiceRows, showsServices } from './ServiceRows.tsx'
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
  const { own, answers, supposed, recommendation, headline } = outcome
  const notice = useNotice()
  const { isPrintingAll, printAll } = usePrintAll()
  const first = firstStep(headline, recommendation)
  const eid = first?.eid ?? ('eid' in headline ? headline.eid : undefined)
  return (
    <OpenAll value={isPrintingAll}>
      <div className={isPrintingAll ? 'wrap page plan plan--whole' : 'wrap page plan'}>
        <Paper outcome={outcome} />
        <Notice>{notice}</Notice>
        <Changed answers={own} />
        <AnswersLine answers={own} />
        {supposed ? <WhatIfBanner answers={own} supposed={supposed} /> : null}
        <FirstAct outcome={outcome} />
        <div className="plan-columns">
          <div className="stack">
            {showsServices(headline) ? <ServiceRows recommendation={recommendation} /> : null}
            <NextSteps answers={answers} recommendation={recommendation} first={first?.id} />
          </div>
          <div className="stack">
            <GoodToKnow recommendation={recommendation} eid={eid} />
            <TakeAway printAll={printAll} />
            <More outcome={outcome} />
          </div>
        </div>
      </div>
    </OpenAll>
  )
}

/** Opens everything for as long as it is being printed. */
function usePrintAll() {
  const [isPrintingAll, setPrintingAll] = useState(false)
  useEffect(() => {
    const close = () => setPrintingAll(false)
    window.addEventListener('afterprint', close)
    return () => window.removeEventListener('afterprint', close)
  }, [])
  function printAll() {
    flushSync(() => setPrintingAll(true))
    window.print()
  }
  return { isPrintingAll, printAll }
}

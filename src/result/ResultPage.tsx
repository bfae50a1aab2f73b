import { headlineFor, recommend, suppose } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { LoadingPage } from '../LoadingPage.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useNotice, useWizard } from '../wizard/Wizard.tsx'
import { Answers } from './Answers.tsx'
import { BeforeOrder } from './BeforeOrder.tsx'
import { Changes } from './Changes.tsx'
import { NoNumber } from './NoNumber.tsx'
import { OtherEids } from './OtherEids.tsx'
import { Route } from './Route.tsx'
import { Safety } from './Safety.tsx'
import { ServiceNotes } from './ServiceNotes.tsx'
import { ServiceTable } from './ServiceTable.tsx'
import { Supposed } from './Supposed.tsx'
import { TakeAway } from './TakeAway.tsx'
import { UntilThen } from './UntilThen.tsx'
import { VerdictCard } from './VerdictCard.tsx'
import { WhoDecides } from './WhoDecides.tsx'

/** The recommendation: what to do, why, what it opens, and how to go on. */
export function ResultPage() {
  const isHere = useWizard((snapshot) => snapshot.matches('result'))
  const { ui } = useTexts('core')
  return isHere ? <Result /> : <LoadingPage title={ui.result} />
}

function Result() {
  const own = useWizard(({ context }) => context.answers)
  const supposed = useWizard(({ context }) => context.supposed)
  const notice = useNotice()
  const answers = supposed ? suppose(own, supposed).answers : own
  const recommendation = recommend(answers)
  const headline = headlineFor(answers, recommendation)
  const advised = 'eid' in headline ? headline.eid : undefined
  const hasNumber = headline.kind !== 'blocked' || headline.because !== 'needsNumber'
  return (
    <div className="wrap page stack">
      <Notice>{notice}</Notice>
      {supposed ? <Supposed answers={own} supposed={supposed} /> : null}
      <VerdictCard headline={headline} recommendation={recommendation} />
      {advised ? <BeforeOrder eid={advised} recommendation={recommendation} answers={answers} /> : null}
      {hasNumber ? null : (
        <>
          <Route recommendation={recommendation} />
          <NoNumber />
        </>
      )}
      <WhoDecides recommendation={recommendation} answers={answers} />
      <OtherEids advised={advised} recommendation={recommendation} answers={answers} />
      {supposed ? null : <Changes answers={answers} />}
      <ServiceTable recommendation={recommendation} advised={advised} />
      <ServiceNotes recommendation={recommendation} answers={answers} />
      <div className="stack beside beside--even">
        {hasNumber ? <Route recommendation={recommendation} /> : null}
        <div className="stack">
          <UntilThen />
          <Safety />
        </div>
      </div>
      <div className="stack beside beside--even">
        <Answers answers={own} />
        <TakeAway />
      </div>
    </div>
  )
}

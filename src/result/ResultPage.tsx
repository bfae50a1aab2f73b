import { headlineFor, recommend } from '#rules'
import { LoadingPage } from '../LoadingPage.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useNotice, useWizard } from '../wizard/Wizard.tsx'
import { Answers } from './Answers.tsx'
import { BeforeOrder } from './BeforeOrder.tsx'
import { OtherEids } from './OtherEids.tsx'
import { Route } from './Route.tsx'
import { ServiceNotes } from './ServiceNotes.tsx'
import { ServiceTable } from './ServiceTable.tsx'
import { TakeAway } from './TakeAway.tsx'
import { UntilThen } from './UntilThen.tsx'
import { VerdictCard } from './VerdictCard.tsx'

/** The recommendation: what to do, why, what it opens, and how to go on. */
export function ResultPage() {
  const isHere = useWizard((snapshot) => snapshot.matches('result'))
  return isHere ? <Result /> : <LoadingPage />
}

function Result() {
  const answers = useWizard(({ context }) => context.answers)
  const notice = useNotice()
  const recommendation = recommend(answers)
  const headline = headlineFor(answers, recommendation)
  const advised = 'eid' in headline ? headline.eid : undefined
  return (
    <div className="wrap page stack">
      <Notice>{notice}</Notice>
      <VerdictCard headline={headline} recommendation={recommendation} />
      {advised ? <BeforeOrder eid={advised} recommendation={recommendation} /> : null}
      <OtherEids advised={advised} recommendation={recommendation} />
      <ServiceTable recommendation={recommendation} advised={advised} />
      <ServiceNotes recommendation={recommendation} answers={answers} />
      <div className="stack beside beside--even">
        <Route route={recommendation.route} />
        <UntilThen />
      </div>
      <div className="stack beside beside--even">
        <Answers answers={answers} />
        <TakeAway />
      </div>
    </div>
  )
}

import { LaterPart } from '../LaterPart.tsx'
import { Answers } from './Answers.tsx'
import { Changes } from './Changes.tsx'
import { NoNumber } from './NoNumber.tsx'
import { Route } from './Route.tsx'
import { Safety } from './Safety.tsx'
import { ServiceNotes } from './ServiceNotes.tsx'
import { ServiceTable } from './ServiceTable.tsx'
import { TakeAway } from './TakeAway.tsx'
import { UntilThen } from './UntilThen.tsx'
import { useOutcome } from './useOutcome.ts'

/** The lower part of the result. Fetched after the upper one, which says the verdicts. */
export function Details() {
  const { own, answers, supposed, recommendation, headline } = useOutcome()
  const advised = 'eid' in headline ? headline.eid : undefined
  const isNumberless = headline.kind === 'blocked' && headline.because === 'needsNumber'
  // whoever holds the eID that opens everything has nothing to wait for
  const isDone = headline.kind === 'have' && headline.isEnough
  return (
    <>
      {isNumberless ? (
        <>
          <Route recommendation={recommendation} />
          <NoNumber />
        </>
      ) : null}
      {supposed ? null : <Changes answers={answers} />}
      <LaterPart kind="map" />
      <ServiceTable recommendation={recommendation} advised={advised} />
      <ServiceNotes recommendation={recommendation} answers={answers} />
      <div className="stack beside beside--even">
        {isNumberless ? null : <Route recommendation={recommendation} />}
        <div className="stack">
          {isDone ? null : <UntilThen />}
          <Safety />
        </div>
      </div>
      <div className="stack beside beside--even">
        <Answers answers={own} />
        <TakeAway />
      </div>
    </>
  )
}

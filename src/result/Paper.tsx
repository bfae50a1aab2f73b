import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Step } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { StaleNote } from '../sources/StaleNote.tsx'
import { hostOf } from '../ui/hostOf.ts'
import { Bullets, P } from '../ui/phrases.tsx'
import { useToday } from '../ui/useToday.ts'
import { useBriefs } from './AnswersLine.tsx'
import { CounterQuestion } from './AskCard.tsx'
import { Lead, Stops } from './FirstAct.tsx'
import { useResultHeading } from './headingText.ts'
import { TakenStep } from './More.tsx'
import { shownServices } from './ServiceRows.tsx'
import { Deadlines, StepFacts } from './StepHow.tsx'
import { takePanel } from './takePanel.ts'
import type { Outcome } from './useOutcome.ts'
import { useOtherWayTexts, usePartText, useWayText } from './wayText.ts'

/**
 * The card for the counter: the one page that is printed. It says what to ask, what to bring, what must not be missed and what it
 * is for, with the answers and the link.
 */
export function Paper({ outcome }: { outcome: Outcome }) {
  const { own, answers, whatIf, headline, recommendation, first } = outcome
  const { services: names } = useTexts('core')
  const { sections, steps, stops, ui } = useTexts('result')
  const heading = useResultHeading(own, whatIf)(headline)
  const briefs = useBriefs(answers)
  const today = useToday()
  const wayText = useWayText(recommendation)
  const partText = usePartText(recommendation)
  const otherWayTexts = useOtherWayTexts(recommendation)
  const asking = recommendation.route.filter(({ role, asks }) => role === 'act' && asks)
  const dated = recommendation.route.filter(
    ({ id, role, taken, deadlines }) => id !== first?.id && role !== 'option' && !taken && deadlines.length > 0,
  )
  const printed = [...(first ? [first] : []), ...asking, ...dated]
  const shown = shownServices(outcome)
  return (
    <section className="paper">
      <P className="small">{[...(today ? [today] : []), briefs].join(' · ')}</P>
      <P className="paper-title">{heading}</P>
      <Lead outcome={outcome} />
      {first && headline.kind === 'blocked' ? <P strong>{steps[first.id].title}</P> : null}
      <Stops outcome={outcome} />
      <StaleNote ids={printed.flatMap(({ sources }) => sources)} isOnPaper />
      {first?.taken ? <TakenStep step={first} isFirst route={[]} /> : null}
      {first && !first.taken && !first.asks ? (
        <>
          <StepFacts step={first} />
          <OfficialPage step={first} />
        </>
      ) : null}
      {asking.map((step) => (
        <div key={step.id} className="paper-step">
          <P strong>{steps[step.id].title}</P>
          {step.id === first?.id ? null : step.stops.map(({ id }) => <P key={id}>{stops[id]}</P>)}
          {step.asks ? <CounterQuestion decisionMaker={step.asks} answers={answers} /> : null}
          <StepFacts step={step} />
        </div>
      ))}
      {dated.map((step) => (
        <div key={step.id}>
          <P strong>{steps[step.id].title}</P>
          <Deadlines step={step} />
        </div>
      ))}
      {shown.length > 0 ? (
        <>
          <P strong>{sections.services}</P>
          <Bullets className="paper-services">
            {shown.map(({ id }) => {
              const [way] = recommendation.services[id].ways
              const status = ui.serviceStatus({ service: names[id].name, status: wayText(way) })
              const part = way && partText(id, way)
              return [status, ...(part ? [part] : []), ...otherWayTexts(id)].map(asSentence).join(' ')
            })}
          </Bullets>
        </>
      ) : null}
      <PaperCode />
    </section>
  )
}

/** The official page by its name, where the place of the step does not name it. */
function OfficialPage({ step: { id, url } }: { step: Step }) {
  const { button, where } = useTexts('result').steps[id]
  return url && button && !where.includes(hostOf(url)) ? <P>{button}</P> : null
}

function asSentence(text: string): string {
  return /[.?؟]$/.test(text) ? text : `${text}.`
}

/** The QR code of the link. It is fetched late, by the Print button or when Ctrl or ⌘ is pressed, and shown only in print. */
function PaperCode() {
  const lang = useLang()
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const print = ({ type }: Event) => flushSync(() => setPrinting(type === 'beforeprint'))
    const fetchCode = ({ ctrlKey, metaKey }: KeyboardEvent) => {
      if (ctrlKey || metaKey) takePanel.load(lang).catch(() => undefined)
    }
    window.addEventListener('beforeprint', print)
    window.addEventListener('afterprint', print)
    window.addEventListener('keydown', fetchCode)
    return () => {
      window.removeEventListener('beforeprint', print)
      window.removeEventListener('afterprint', print)
      window.removeEventListener('keydown', fetchCode)
    }
  }, [lang])
  const Panel = takePanel.loaded(lang)
  return isPrinting && Panel ? <Panel show="paper" /> : null
}

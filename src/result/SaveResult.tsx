import { useEffect, useRef, useState } from 'react'
import { calendarFor, type Step } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { Later } from '../page/lazyPart.tsx'
import { useAnnouncement } from '../ui/Announcer.tsx'
import { P } from '../ui/phrases.tsx'
import { Section } from '../ui/Section.tsx'
import type { TakePanelProps } from './take/TakePanel.tsx'
import { takePanel } from './takePanel.ts'

type Panel = Exclude<TakePanelProps['show'], 'paper'>

/** In milliseconds: how long Print waits for the QR code, which the card can do without, and Copy for the browser. */
const fetchTimeout = 3000

const timeout = () => new Promise((resolve) => setTimeout(resolve, fetchTimeout))

/** `isOpen`: of one that shows and hides what is below. */
type Button = readonly [label: string, press: () => void, isOpen?: boolean]

type SaveResultProps = {
  route: readonly Step[]
  /** Puts the plan on paper too, where otherwise only the card is printed. */
  printPlan: () => void
}

/** The ways to take a result along: nothing is stored. What is more than a press comes below the buttons when it is asked for. */
export function SaveResult({ route, printPlan }: SaveResultProps) {
  const lang = useLang()
  const { sections, ui } = useTexts('result')
  const [shown, setShown] = useState<Panel | 'copied'>()
  /** The last press of Print, as long as its plan is shown. */
  const waiting = useRef<symbol>(undefined)
  useEffect(() => {
    const forget = () => {
      waiting.current = undefined
    }
    return forget
  }, [])
  const copied = shown === 'copied' ? ui.copied : undefined
  useAnnouncement(copied)
  const days = calendarFor(route)
  async function copy() {
    // said anew, however often it is pressed
    setShown(undefined)
    try {
      // a browser that asks the person first may never answer
      await Promise.race([navigator.clipboard.writeText(window.location.href), timeout().then(() => Promise.reject())])
      setShown('copied')
    } catch {
      setShown('copyFailed')
    }
  }
  async function share() {
    try {
      await navigator.share({ title: document.title, url: window.location.href })
    } catch (failure) {
      // the person has closed it; or a frame may not share
      if (!(failure instanceof DOMException && failure.name === 'AbortError')) await copy()
    }
  }
  async function print() {
    setShown('printed')
    const own = Symbol()
    waiting.current = own
    await Promise.race([takePanel.load(lang), timeout()]).catch(() => undefined)
    try {
      if (waiting.current === own) window.print()
    } catch {
      // some browsers inside other apps cannot, or may not
      setShown('printFailed')
    }
  }
  const panelButton = (label: string, panel: Panel): Button => [
    label,
    () => setShown(shown === panel ? undefined : panel),
    shown === panel,
  ]
  const buttons: readonly Button[] = [
    // first: on a shared computer it is the only way that leaves nothing there
    panelButton(ui.qr, 'qr'),
    // what a device with touch offers to share with can copy, too
    'share' in navigator && navigator.maxTouchPoints > 0 ? [ui.share, share] : [ui.copy, copy],
    [ui.print, print],
    ...(days.length > 0 ? [panelButton(ui.calendar, 'calendar')] : []),
  ]
  return (
    <Section className="take no-print" title={sections.take} level={2} data-size="sm">
      <P className="small">{ui.shareNote}</P>
      <div className="actions">
        {buttons.map(([label, press, isOpen]) => (
          <button
            key={label}
            className="ds-button"
            data-variant="secondary"
            type="button"
            aria-expanded={isOpen}
            onClick={press}
          >
            {label}
          </button>
        ))}
      </div>
      {copied ? <p className="subtle small">{copied}</p> : null}
      {shown && shown !== 'copied' ? (
        <Later key={shown} part={takePanel} props={{ show: shown, days, printPlan }} />
      ) : null}
    </Section>
  )
}

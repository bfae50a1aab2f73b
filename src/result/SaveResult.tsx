import { useState } from 'react'
import type { Step } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Later, lazyPart } from '../page/lazyPart.tsx'
import { useAnnouncement } from '../ui/Announcer.tsx'
import { P } from '../ui/phrases.tsx'
import { Section } from '../ui/Section.tsx'
import type { TakePanelProps } from './take/TakePanel.tsx'

const takePanel = lazyPart<TakePanelProps>({
  texts: ['take'],
  load: async () => (await import('./take/TakePanel.tsx')).TakePanel,
})

/** `isOpen`: of one that shows and hides what is below. */
type Button = readonly [label: string, press: () => void, isOpen?: boolean]

type SaveResultProps = {
  route: readonly Step[]
  /** Puts the plan on paper too, where otherwise only the card is printed. */
  printPlan: () => void
}

/** The ways to take a result along: nothing is stored. What is more than a press comes below the buttons when it is asked for. */
export function SaveResult({ route, printPlan }: SaveResultProps) {
  const { sections, ui } = useTexts('result')
  const [shown, setShown] = useState<TakePanelProps['show'] | 'copied'>()
  const copied = shown === 'copied' ? ui.copied : undefined
  useAnnouncement(copied)
  async function copy() {
    // said anew, however often it is pressed
    setShown(undefined)
    try {
      await navigator.clipboard.writeText(window.location.href)
      setShown('copied')
    } catch {
      setShown('copyFailed')
    }
  }
  // some browsers inside other apps cannot print
  const printing = (print: () => void) => () => ('print' in window ? print() : setShown('printFailed'))
  const buttons: readonly Button[] = [
    [ui.copy, copy],
    [ui.print, printing(() => window.print())],
    [ui.more, () => setShown(shown === 'more' ? undefined : 'more'), shown === 'more'],
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
        <Later key={shown} part={takePanel} props={{ show: shown, route, printPlan: printing(printPlan) }} />
      ) : null}
    </Section>
  )
}

import { useState } from 'react'
import { useTexts } from '../i18n/texts.ts'
import { useAnnouncement } from '../ui/Announcer.tsx'
import { P } from '../ui/phrases.tsx'
import { Section } from '../ui/Section.tsx'

type SaveResultProps = {
  /** Puts the plan on paper too, where otherwise only the card is printed. */
  printPlan: () => void
}

/** The link and the paper: nothing is stored, so this is how a result is kept. */
export function SaveResult({ printPlan }: SaveResultProps) {
  const { sections, ui } = useTexts('result')
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | 'printFailed'>()
  const said = outcome && ui[outcome]
  useAnnouncement(said)
  async function copy() {
    // said anew, however often it is pressed
    setOutcome(undefined)
    try {
      await navigator.clipboard.writeText(window.location.href)
      setOutcome('copied')
    } catch {
      setOutcome('copyFailed')
    }
  }
  // some browsers inside other apps cannot print
  const printing = (print: () => void) => () => ('print' in window ? print() : setOutcome('printFailed'))
  const buttons = [
    [ui.copy, copy],
    [ui.print, printing(() => window.print())],
    [ui.printPlan, printing(printPlan)],
  ] as const
  return (
    <Section className="take no-print" title={sections.take} level={2} data-size="sm">
      <P className="small">{ui.shareNote}</P>
      <div className="actions">
        {buttons.map(([label, press]) => (
          <button key={label} className="ds-button" data-variant="secondary" type="button" onClick={press}>
            {label}
          </button>
        ))}
      </div>
      {said ? <p className="subtle small">{said}</p> : null}
    </Section>
  )
}

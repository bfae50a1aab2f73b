import type { CalendarDay } from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { useAnnouncement } from '../../ui/Announcer.tsx'
import { P } from '../../ui/phrases.tsx'
import { plain } from '../../ui/Text.tsx'
import { Calendar } from './Calendar.tsx'
import { LinkText } from './LinkText.tsx'
import { QrCode } from './QrCode.tsx'
import { SharedComputer } from './SharedComputer.tsx'

export type TakePanelProps = {
  show: 'qr' | 'calendar' | 'printed' | 'copyFailed' | 'printFailed'
  days: readonly CalendarDay[]
  printPlan: () => void
}

/** What a button under "Take it with you" opens. It has no style sheet: only those who open it fetch how it looks. */
export function TakePanel(props: TakePanelProps) {
  return (
    <div className="stack" style={{ marginBlockStart: '1rem' }}>
      <Panel {...props} />
    </div>
  )
}

function Panel({ show, days, printPlan }: TakePanelProps) {
  const words = useTexts('take')
  switch (show) {
    case 'qr':
      return (
        <>
          <QrCode />
          <LinkText />
          <SharedComputer />
        </>
      )
    case 'calendar':
      return <Calendar days={days} />
    case 'printed':
      return (
        <p>
          <button className="ds-button" data-variant="secondary" type="button" onClick={printPlan}>
            {words.printPlan}
          </button>
        </p>
      )
    case 'copyFailed':
    case 'printFailed':
      return <Failure>{words[show]}</Failure>
  }
}

function Failure({ children }: { children: string }) {
  useAnnouncement(plain(children))
  return (
    <>
      <P>{children}</P>
      <LinkText />
    </>
  )
}

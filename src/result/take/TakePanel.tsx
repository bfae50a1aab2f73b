import type { CalendarDay } from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { useAnnouncement } from '../../ui/Announcer.tsx'
import { P } from '../../ui/phrases.tsx'
import { plain } from '../../ui/Text.tsx'
import { Calendar } from './Calendar.tsx'
import { LinkText } from './LinkText.tsx'
import { QrCode } from './QrCode.tsx'
import { SharedComputer } from './SharedComputer.tsx'

type PanelProps =
  | { show: 'qr' | 'copyFailed' | 'printFailed' }
  | { show: 'calendar'; days: readonly CalendarDay[] }
  | { show: 'printed'; printPlan: () => void }

export type TakePanelProps = PanelProps | { show: 'paper' }

/**
 * What a button under "Take it with you" opens, and the QR code on the printed card. Its few styles stand here: only those who
 * open it fetch them.
 */
export function TakePanel(props: TakePanelProps) {
  const { qr } = useTexts('take')
  if (props.show === 'paper') {
    return (
      <div style={{ display: 'flex', gap: '1rem', alignItems: 'center' }}>
        <QrCode width="4cm" />
        <P>{qr.how}</P>
      </div>
    )
  }
  return (
    <div className="stack" style={{ marginBlockStart: '1rem' }}>
      <Panel {...props} />
    </div>
  )
}

function Panel(props: PanelProps) {
  const words = useTexts('take')
  switch (props.show) {
    case 'qr':
      return (
        <>
          <P>{words.qr.how}</P>
          <QrCode width="320" />
          <LinkText />
          <SharedComputer />
        </>
      )
    case 'calendar':
      return <Calendar days={props.days} />
    case 'printed':
      return (
        <p>
          <button className="ds-button" data-variant="secondary" type="button" onClick={props.printPlan}>
            {words.printPlan}
          </button>
        </p>
      )
    case 'copyFailed':
    case 'printFailed':
      return <Failure>{words[props.show]}</Failure>
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

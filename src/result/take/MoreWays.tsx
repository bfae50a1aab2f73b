import { calendarFor, type Step } from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { Fold } from '../../ui/Fold.tsx'
import { Calendar } from './Calendar.tsx'
import { QrCode } from './QrCode.tsx'
import { SharedComputer } from './SharedComputer.tsx'

export type MoreWaysProps = { route: readonly Step[]; printPlan: () => void }

/** The code for another device, and the ways that fewer people need. */
export function MoreWays({ route, printPlan }: MoreWaysProps) {
  const { calendar, printPlan: plan, share, shared } = useTexts('take')
  const days = calendarFor(route)
  const buttons = [...('share' in navigator ? [[share, shareLink] as const] : []), [plan, printPlan] as const]
  return (
    <>
      <QrCode />
      <div className="actions">
        {buttons.map(([label, press]) => (
          <button key={label} className="ds-button" data-variant="secondary" type="button" onClick={press}>
            {label}
          </button>
        ))}
      </div>
      {days.length > 0 ? <Fold summary={calendar.title}>{() => <Calendar days={days} />}</Fold> : null}
      <Fold summary={shared.title}>{() => <SharedComputer />}</Fold>
    </>
  )
}

/** In the way of the device. Where nothing is shared after all, the person or the device has said so. */
function shareLink(): void {
  navigator.share({ title: document.title, url: window.location.href }).catch(() => undefined)
}

import { useTexts } from '../i18n/texts.ts'
import { useAnnouncement } from '../ui/Announcer.tsx'
import { P } from '../ui/phrases.tsx'
import { plain } from '../ui/Text.tsx'
import { useWizard } from '../wizard/useWizard.ts'

/** One quiet sentence where an address led elsewhere than it asked, or was not understood in full. */
export function ArrivalNotice() {
  const { ui } = useTexts('core')
  const notice = useWizard(({ context }) => context.notice)
  const text = notice && ui[notice]
  useAnnouncement(text && plain(text))
  return text ? <P className="notice">{text}</P> : null
}

import { useTexts } from '../../i18n/texts.ts'
import { useAnnouncement } from '../../ui/Announcer.tsx'
import { P } from '../../ui/phrases.tsx'
import { plain } from '../../ui/Text.tsx'
import { LinkText } from './LinkText.tsx'
import { MoreWays, type MoreWaysProps } from './MoreWays.tsx'

export type TakePanelProps = MoreWaysProps & { show: 'more' | 'copyFailed' | 'printFailed' }

/** What a button under "Take it with you" opens. It has no style sheet: only those who open it fetch how it looks. */
export function TakePanel(props: TakePanelProps) {
  return (
    <div className="stack" style={{ marginBlockStart: '1rem' }}>
      <Panel {...props} />
    </div>
  )
}

function Panel({ show, ...more }: TakePanelProps) {
  return show === 'more' ? <MoreWays {...more} /> : <Failure of={show} />
}

function Failure({ of }: { of: 'copyFailed' | 'printFailed' }) {
  const text = useTexts('take')[of]
  useAnnouncement(plain(text))
  return (
    <>
      <P>{text}</P>
      <LinkText />
    </>
  )
}

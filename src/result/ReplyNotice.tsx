import { useLocation } from 'react-router'
import { type Answers, type EidId, questions } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { useAnnouncement } from '../ui/Announcer.tsx'
import { Link } from '../ui/Link.tsx'
import { plain, Text } from '../ui/Text.tsx'
import { fromAddress, toAddress } from '../wizard/address.ts'
import { useBrief } from './AnswersLine.tsx'

/** What the person has just said on this page, such as an eID that they have by now; and how to take it back. */
export function ReplyNotice({ answers }: { answers: Answers }) {
  const lang = useLang()
  const { ui } = useTexts('result')
  const was = useBefore()
  const change = useChangeText()(was, answers)
  useAnnouncement(change && plain(change))
  if (!was || !change) return null
  return (
    <p className="notice changed">
      <Text>{change}</Text>{' '}
      <Link className="ds-link" to={toAddress(lang, { page: 'result', answers: was })}>
        <Text>{ui.undo}</Text>
      </Link>
    </p>
  )
}

/** Goes with a link that says something new: the answers until then, as the fragment of their address. */
export function stateBefore(answers: Answers): { before: string } {
  return { before: toAddress('en', { page: 'result', answers }).hash }
}

/** The answers before the link that led here; none where another way did. */
function useBefore(): Answers | undefined {
  const { pathname, state } = useLocation()
  const hash: unknown = state?.before
  return typeof hash === 'string' ? fromAddress({ pathname, hash }).answers : undefined
}

function useChangeText(): (before: Answers | undefined, now: Answers) => string | undefined {
  const { eids, lists } = useTexts('core')
  const { steps, ui } = useTexts('result')
  const briefOf = useBrief()
  return (before, now) => {
    if (!before) return undefined
    const names = (ids: readonly EidId[]) => lists.and(ids.map((id) => eids[id].name))
    const { have = [] } = now
    const { have: had = [] } = before
    const added = have.filter((id) => !had.includes(id))
    if (added.length > 0) return ui.added({ what: names(added) })
    const removed = had.filter((id) => !have.includes(id))
    if (removed.length > 0) return ui.removed({ what: names(removed) })
    const taken = now.done?.find((id) => !before.done?.includes(id))
    if (taken) return ui.doneStep({ step: steps[taken].title })
    // a reply may change several answers; the last question is the one that it answers
    const [changed] = questions.filter(({ id, kind }) => kind === 'one' && now[id] && now[id] !== before[id]).reverse()
    return changed && ui.changed({ what: briefOf(changed.id, now) })
  }
}

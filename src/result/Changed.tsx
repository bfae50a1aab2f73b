import { useState } from 'react'
import { type Answers, retrace } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { Link } from '../ui/Link.tsx'
import { useSaid } from '../ui/Status.tsx'
import { plain, Text } from '../ui/Text.tsx'
import { toAddress } from '../wizard/address.ts'
import { useBrief } from './AnswersLine.tsx'

/** What was changed on this page, such as an eID that the person has by now; and how to take it back. */
export function Changed({ answers }: { answers: Answers }) {
  const lang = useLang()
  const { ui } = useTexts('result')
  const before = useBefore(answers)
  const change = useChangeText()(before, answers)
  useSaid(change && plain(change))
  if (!change) return null
  return (
    <p className="notice">
      <Text>{change}</Text>{' '}
      <Link className="ds-link" to={toAddress(lang, { step: 'result', answers: before })}>
        <Text>{ui.undo}</Text>
      </Link>
    </p>
  )
}

/** The answers before the last change that was made while this page was open; at first the same. */
function useBefore(answers: Answers): Answers {
  const [seen, setSeen] = useState({ now: answers, before: answers })
  if (JSON.stringify(seen.now) !== JSON.stringify(answers)) setSeen({ now: answers, before: seen.now })
  return seen.before
}

function useChangeText(): (before: Answers, now: Answers) => string | undefined {
  const { eids, ui: core } = useTexts('core')
  const { ui } = useTexts('result')
  const briefOf = useBrief()
  return (before, now) => {
    const { have = [] } = now
    const { have: had = [] } = before
    const names = (ids: typeof have) => core.list(ids.map((id) => eids[id].name))
    const added = have.filter((id) => !had.includes(id))
    if (added.length > 0) return ui.added(names(added))
    const removed = had.filter((id) => !have.includes(id))
    if (removed.length > 0) return ui.removed(names(removed))
    const changed = retrace(now).asked.filter((id) => JSON.stringify(now[id]) !== JSON.stringify(before[id]))
    return changed.length > 0 ? ui.added(core.list(changed.map((id) => briefOf(id, now)))) : undefined
  }
}

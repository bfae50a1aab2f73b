import { useState } from 'react'
import { type Answers, type EidId, retrace } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { Link } from '../ui/Link.tsx'
import { useSaid } from '../ui/Status.tsx'
import { plain, Text } from '../ui/Text.tsx'
import { toAddress } from '../wizard/address.ts'
import { useBrief } from './AnswersLine.tsx'

/** A reply of a bank can change two answers at once: the account, and what the bank said. */
const mostChanges = 2

/** What was changed on this page, such as an eID that the person has by now; and how to take it back. */
export function Changed({ answers }: { answers: Answers }) {
  const lang = useLang()
  const { ui } = useTexts('result')
  const before = useBefore(answers)
  const change = useChangeText()(before, answers)
  useSaid(change && plain(change))
  if (!change) return null
  return (
    <p className="notice changed">
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
    const asked = retrace(now).asked
    const changed = asked.filter((id) => JSON.stringify(now[id]) !== JSON.stringify(before[id]))
    // with more, it is the link of somebody else
    if (changed.length === 0 || changed.length > mostChanges) return undefined
    const names = (ids: readonly EidId[]) => core.list(ids.map((id) => eids[id].name))
    const { have = [] } = now
    const { have: had = [] } = before
    const removed = had.filter((id) => !have.includes(id))
    if (changed.includes('have') && removed.length > 0) return ui.removed(names(removed))
    const added = have.filter((id) => !had.includes(id))
    return ui.added(core.list(changed.map((id) => (id === 'have' ? names(added) : briefOf(id, now)))))
  }
}

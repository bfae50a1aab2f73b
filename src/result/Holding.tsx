import { Link } from 'react-router'
import type { EidId } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'
import { toAddress } from '../wizard/address.ts'
import { resumeAt } from '../wizard/place.ts'
import { useWizard } from '../wizard/Wizard.tsx'

/** Says that she has an eID by now, or has it no more. What she holds is an answer like any other. */
export function Holding({ eid }: { eid: EidId }) {
  const lang = useLang()
  const { eids } = useTexts('core')
  const { ui } = useTexts('result')
  const { answers, supposed } = useWizard(({ context }) => context)
  // a result that is only supposed offers no change to what is true; nor can anything be held without a number
  if (supposed || !answers.have) return null
  const held = answers.have
  const isHeld = held.includes(eid)
  const have = isHeld ? held.filter((id) => id !== eid) : [...held, eid]
  const words = isHeld ? ui.haveNot : ui.haveNow
  return (
    <p className="no-print">
      <Link className="ds-link" to={toAddress(lang, resumeAt({ ...answers, have }))}>
        <Text>{words(eids[eid].name)}</Text>
      </Link>
    </p>
  )
}

import { useLang, useTexts } from '../i18n/texts.ts'
import { Link } from '../ui/Link.tsx'
import { toAddress } from '../wizard/address.ts'
import { firstOpenLocation } from '../wizard/location.ts'
import { useAnswers } from '../wizard/useWizard.ts'

/** The way back for somebody who has answered something. */
export function ResumeLink() {
  const lang = useLang()
  const { ui } = useTexts('core')
  const answers = useAnswers()
  if (Object.keys(answers).length === 0) return null
  return (
    <p>
      <Link className="ds-link" to={toAddress(lang, firstOpenLocation(answers))}>
        {ui.resume}
      </Link>
    </p>
  )
}

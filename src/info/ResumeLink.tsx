import { useLang, useTexts } from '../i18n/texts.ts'
import { Link } from '../ui/Link.tsx'
import { toAddress } from '../wizard/address.ts'
import { firstOpenLocation } from '../wizard/location.ts'
import { useAnswers } from '../wizard/useWizard.ts'

/** Leads back to the questions, or to the result, once something is answered. */
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

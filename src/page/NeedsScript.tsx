import { useLang, useTexts } from '../i18n/texts.ts'
import { Link } from '../ui/Link.tsx'
import { Text } from '../ui/Text.tsx'
import { pathOf } from '../wizard/address.ts'

/** For a browser without JavaScript: says so, and leads to the page that needs none. React shows it only there. */
export function NeedsScript() {
  const lang = useLang()
  const { ui } = useTexts('core')
  return (
    <noscript>
      <p className="notice">
        <Text>{ui.needsScript}</Text>{' '}
        <Link className="ds-link" to={pathOf(lang, 'all')}>
          <Text>{ui.pages.all}</Text>
        </Link>
      </p>
    </noscript>
  )
}

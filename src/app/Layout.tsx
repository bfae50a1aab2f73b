import type { ReactNode } from 'react'
import { languages } from '../i18n/languages.ts'
import { useLang, useTexts } from '../i18n/texts.ts'
import { Link } from '../ui/Link.tsx'
import { Logo } from '../ui/Logo.tsx'
import { Text } from '../ui/Text.tsx'
import { toAddress } from '../wizard/address.ts'
import { contentPages } from '../wizard/location.ts'
import { useWizardLocation } from '../wizard/useWizard.ts'
import { LanguageMenu } from './LanguageMenu.tsx'

/** What stands around every page. Its links keep the answers. */
export function Layout({ children }: { children: ReactNode }) {
  const lang = useLang()
  const { product, ui } = useTexts('core')
  const location = useWizardLocation()
  const { page, answers } = location
  return (
    <>
      <a className="ds-skip-link" href="#main">
        {ui.skip}
      </a>
      <header className="site-header" data-color-scheme="dark">
        <div className="wrap">
          <Link className="brand" to={toAddress(lang, { page: 'start', answers })}>
            <Logo />
            <span>{product}</span>
          </Link>
          <LanguageMenu />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {languages[lang].isReviewed ? null : <UnreadTranslation />}
        {children}
      </main>
      <footer className="site-footer">
        <div className="wrap">
          <p>{ui.footerNote}</p>
          <nav className="site-links" aria-label={ui.footer}>
            <ul>
              {contentPages.map((each) => (
                <li key={each}>
                  <Link to={toAddress(lang, { page: each, answers })} aria-current={each === page ? 'page' : undefined}>
                    {ui.pages[each]}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </footer>
    </>
  )
}

/** Says that no native speaker has read these words yet, and leads to the page that they are translated from. */
function UnreadTranslation() {
  const { ui } = useTexts('core')
  const location = useWizardLocation()
  return (
    <p className="unread-translation wrap small">
      <Text>{ui.unreviewed}</Text>{' '}
      <Link className="ds-link" to={toAddress('en', location)} hrefLang="en">
        <Text>{ui.original}</Text>
      </Link>
    </p>
  )
}

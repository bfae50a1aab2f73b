import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { langs, languages } from '../i18n/languages.ts'
import { useLang, useTexts } from '../i18n/texts.ts'
import { Link } from '../ui/Link.tsx'
import { Logo } from '../ui/Logo.tsx'
import { toAddress } from '../wizard/address.ts'
import { contentPages } from '../wizard/location.ts'
import { useWizardLocation } from '../wizard/useWizard.ts'

/** What stands around every page. Its links keep the answers. */
export function Layout({ children }: { children: ReactNode }) {
  const lang = useLang()
  const { state } = useLocation()
  const { product, ui } = useTexts('core')
  const location = useWizardLocation()
  const { step, answers } = location
  return (
    <>
      <a className="ds-skip-link" href="#main">
        {ui.skip}
      </a>
      <header className="site-header" data-color-scheme="dark">
        <div className="wrap">
          <Link className="brand" to={toAddress(lang, { step: 'start', answers })}>
            <Logo />
            <span>{product}</span>
          </Link>
          <nav className="site-links" aria-label={ui.languages}>
            <ul>
              {langs.map((code) => (
                <li key={code}>
                  {code === lang ? (
                    <span aria-current="true">{languages[code].name}</span>
                  ) : (
                    <Link to={toAddress(code, location)} state={state} lang={code} hrefLang={code}>
                      {languages[code].name}
                    </Link>
                  )}
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <div className="wrap">
          <p>{ui.footerNote}</p>
          <nav className="site-links" aria-label={ui.footer}>
            <ul>
              {contentPages.map((page) => (
                <li key={page}>
                  <Link to={toAddress(lang, { step: page, answers })} aria-current={page === step ? 'page' : undefined}>
                    {ui.pages[page]}
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

import { StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { FailureBoundary, FailurePage } from './FailurePage.tsx'
import { isLang, type Lang, preferredLang } from './i18n/languages.ts'
import { loadPage } from './pages.tsx'
import { Site } from './Site.tsx'
import { fromAddress, langOf } from './wizard/address.ts'
import { startWizard, WizardContext } from './wizard/Wizard.tsx'

/**
 * Starts the site in an element: fetches what the first page needs, then renders once, with nothing left to wait for.
 * A download that fails is said on the page; it never rejects.
 */
export async function boot(element: HTMLElement, base: string): Promise<Root> {
  const root = createRoot(element)
  const { lang, pathname } = withLang(pathBelow(base, window.location.pathname))
  const { step } = fromAddress({ pathname, hash: '' })
  if (pathname !== pathBelow(base, window.location.pathname)) {
    window.history.replaceState(null, '', base.replace(/\/$/, '') + pathname + window.location.hash)
  }
  try {
    await loadPage(lang, step)
  } catch {
    root.render(<FailurePage lang={lang} base={base} />)
    return root
  }
  root.render(
    <StrictMode>
      <FailureBoundary base={base}>
        <WizardContext value={startWizard(step)}>
          <BrowserRouter basename={base} useTransitions={false}>
            <Site />
          </BrowserRouter>
        </WizardContext>
      </FailureBoundary>
    </StrictMode>,
  )
  return root
}

function pathBelow(base: string, pathname: string): string {
  return pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname
}

/** A path without a language that we have gets the one that the browser asks for. */
function withLang(pathname: string): { lang: Lang; pathname: string } {
  const first = langOf(pathname)
  if (isLang(first)) return { lang: first, pathname }
  const lower = first.toLowerCase()
  if (isLang(lower)) return { lang: lower, pathname: pathname.replace(first, lower) }
  const lang = preferredLang(navigator.languages)
  return { lang, pathname: `/${lang}${pathname === '/index.html' ? '/' : pathname}` }
}

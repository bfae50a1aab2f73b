import { StrictMode } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from './app/App.tsx'
import { ErrorPage } from './app/ErrorPage.tsx'
import { routes } from './app/routes.tsx'
import { keepFirstPosition, keptState } from './app/scrollPosition.ts'
import { isLang, type Lang, preferredLang } from './i18n/languages.ts'
import { fromAddress, langOf } from './wizard/address.ts'
import { isContentPage } from './wizard/location.ts'
import { repaired } from './wizard/repairs.ts'
import { startWizard } from './wizard/useWizard.ts'

/**
 * Starts the site in an element: fetches what the first page needs, then renders once, with nothing left to wait for. Takes
 * over what was prerendered for exactly this path; anything else (404.html, a host that rewrites) is rendered anew.
 * A download that fails is said on the page; it never rejects.
 */
export async function start(element: HTMLElement, base: string): Promise<Root | undefined> {
  const { search, hash } = window.location
  const typed = repaired({ pathname: pathBelow(base, window.location.pathname), search, hash })
  const { lang, pathname } = withLang(typed.pathname)
  // What another version left in the history must not tell the router to go elsewhere: the address says all. The
  // query is dropped: what a newsletter or a search engine put there must not go on in a link that is shared.
  window.history.replaceState(keptState(), '', base.replace(/\/$/, '') + pathname + typed.hash)
  const { href } = window.location
  const { page } = fromAddress({ pathname, hash: '' })
  const isPrerendered = element.dataset.path === pathname.replace(/index\.html$/, '')
  const isHere = await routes[page].load(lang).then(
    () => true,
    () => false,
  )
  // Back or another fragment, while that was on its way
  if (window.location.href !== href) return start(element, base)
  if (!isHere) {
    // a page that only informs reads well as it stands; the late notice says how to go on
    if (isPrerendered && isContentPage(page)) return undefined
    const root = createRoot(element)
    root.render(<ErrorPage lang={lang} base={base} failed="download" />)
    return root
  }
  keepFirstPosition()
  const app = (
    <StrictMode>
      <App
        base={base}
        actor={startWizard(page)}
        inRouter={(site) => (
          <BrowserRouter basename={base} useTransitions={false}>
            {site}
          </BrowserRouter>
        )}
      />
    </StrictMode>
  )
  // a page that the browser has translated by now is no longer what was prerendered
  if (isPrerendered && !element.querySelector('font')) return hydrateRoot(element, app)
  // the choice that was made in the old page is lost, so its Continue must not be answered
  delete document.documentElement.dataset.pressed
  const root = createRoot(element)
  root.render(app)
  return root
}

function pathBelow(base: string, pathname: string): string {
  if (`${pathname}/` === base) return '/'
  return pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname
}

/** A path gets a language that we have: the one that it names in its own way, or the one that the browser asks for. */
function withLang(pathname: string): { lang: Lang; pathname: string } {
  const first = langOf(pathname)
  if (isLang(first)) return { lang: first, pathname }
  // language, script and region, as in zh-Hans-CN; a page such as id-number is none
  const isTag = /^[a-z]{2}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i.test(first)
  const lang = preferredLang(isTag ? [first, ...navigator.languages] : navigator.languages)
  if (isTag) return { lang, pathname: pathname.replace(first, lang) }
  return { lang, pathname: `/${lang}${pathname === '/index.html' ? '/' : pathname}` }
}

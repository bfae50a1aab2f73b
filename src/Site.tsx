import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { Frame } from './Frame.tsx'
import { isLang, type Lang } from './i18n/languages.ts'
import { hasTexts, LangContext } from './i18n/texts.ts'
import { LoadingPage } from './LoadingPage.tsx'
import { loadedPage, loadPage } from './pages.tsx'
import { langOf } from './wizard/address.ts'
import type { Step } from './wizard/place.ts'
import { useAddress, useWizard } from './wizard/Wizard.tsx'

/** The whole site: the page that the machine is at, in the language of the address. */
export function Site() {
  const wanted = useWantedLang()
  useAddress(wanted)
  const step = useWizard(({ context }) => context.step)
  const Page = usePage(wanted, step)
  const lang = useReadyLang(wanted)
  useFocus(`${wanted}/${step}`, Page !== undefined)
  useLayoutEffect(() => {
    document.documentElement.lang = lang
  }, [lang])
  useReadyMark(Page !== undefined)
  return (
    <LangContext value={lang}>
      <Frame>{Page ? <Page key={lang} /> : <LoadingPage />}</Frame>
    </LangContext>
  )
}

/** Marks the document once what it shows is true, so that the early style sheet uncovers it. */
function useReadyMark(isLoaded: boolean): void {
  const hasArrived = useWizard(({ context }) => context.arrived)
  useLayoutEffect(() => {
    if (hasArrived && isLoaded) document.documentElement.dataset.ready = ''
  }, [hasArrived, isLoaded])
}

function useWantedLang(): Lang {
  const lang = langOf(useLocation().pathname)
  return isLang(lang) ? lang : 'en'
}

/** The wanted language or, as long as its words are on their way, the one shown before. */
function useReadyLang(wanted: Lang): Lang {
  const [shown, setShown] = useState(wanted)
  const isReady = hasTexts(wanted, 'core')
  if (isReady && shown !== wanted) setShown(wanted)
  return isReady ? wanted : shown
}

/** The page, once all that it needs is here. A failed download is thrown, so that the boundary can say so. */
function usePage(lang: Lang, step: Step) {
  const page = loadedPage(lang, step)
  const [failure, setFailure] = useState<unknown>()
  const [, countLoads] = useState(0)
  useEffect(() => {
    if (page) return
    let isCurrent = true
    loadPage(lang, step).then(
      () => isCurrent && countLoads((count) => count + 1),
      (error: unknown) => isCurrent && setFailure(error),
    )
    return () => {
      isCurrent = false
    }
  }, [page, lang, step])
  if (failure) throw failure
  return page
}

/** After each move, focus goes to the new heading. Back and Forward leave scrolling to the browser. */
function useFocus(place: string, isReady: boolean): void {
  const isPush = useNavigationType() === 'PUSH'
  const last = useRef<string>(undefined)
  useLayoutEffect(() => {
    if (!isReady || last.current === place) return
    if (last.current !== undefined) {
      if (isPush) window.scrollTo(0, 0)
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    }
    last.current = place
  }, [place, isReady, isPush])
}

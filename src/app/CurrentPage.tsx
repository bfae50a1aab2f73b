import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { preview } from '#rules'
import { isLang, type Lang } from '../i18n/languages.ts'
import { hasTexts, LangContext, useTexts } from '../i18n/texts.ts'
import { LoadingPage } from '../page/LoadingPage.tsx'
import { usePart } from '../page/usePart.ts'
import { countByStatus } from '../services/previewStatus.ts'
import { StatusProvider, useAnnouncement } from '../ui/Status.tsx'
import { plain } from '../ui/Text.tsx'
import { langOf, toAddress } from '../wizard/address.ts'
import { isQuestion, type Step } from '../wizard/location.ts'
import { useAddress, useWizard } from '../wizard/useWizard.ts'
import { Layout } from './Layout.tsx'
import { loadPage, pageKind } from './routes.tsx'
import { keepScrollPlace, keptPlace, settleScrollPlace } from './scrollPosition.ts'

/** The whole site: the page that the machine is at, in the language of the address. */
export function CurrentPage() {
  const wanted = useWantedLang()
  useAddress(wanted)
  const step = useWizard(({ context }) => context.step)
  const hasArrived = useWizard(({ context }) => context.arrived)
  const Page = usePage(wanted, step)
  const lang = useReadyLang(wanted)
  useFocus(usePageKey(wanted), Page !== undefined && hasArrived)
  useLayoutEffect(() => {
    document.documentElement.lang = lang
  }, [lang])
  usePrefetch(wanted, isQuestion(step))
  useMarkReady(Page !== undefined && hasArrived)
  return (
    <LangContext value={lang}>
      <StatusProvider>
        <ProgressAnnouncer />
        <Layout>{Page ? <Page /> : <LoadingPage />}</Layout>
      </StatusProvider>
    </LangContext>
  )
}

/** What is certain and possible now, said when that is another than before. Comes first: what a page has to say follows. */
function ProgressAnnouncer() {
  const { preview: words } = useTexts('core')
  const { step, answers, arrived } = useWizard(({ context }) => context)
  const isAsking = arrived && isQuestion(step) && Object.keys(answers).length > 0
  useAnnouncement(isAsking ? plain(words.count(countByStatus(preview(answers)))) : undefined)
  return null
}

/** Marks the document once what it shows is true, so that the early style sheet uncovers it. */
function useMarkReady(isReady: boolean): void {
  useLayoutEffect(() => {
    if (isReady) document.documentElement.dataset.ready = ''
  }, [isReady])
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

/** The page. A failed download is thrown, so that the boundary can say so. */
function usePage(lang: Lang, step: Step) {
  const { part, failure } = usePart(lang, pageKind(step))
  if (failure) throw failure
  return part
}

/** While somebody answers, the result is fetched in the background. If that fails, it is fetched again when it is needed. */
function usePrefetch(lang: Lang, isAnswering: boolean): void {
  useEffect(() => {
    if (isAnswering) loadPage(lang, 'result').catch(() => undefined)
  }, [lang, isAnswering])
}

/** What makes it another page for somebody who reads it: a result is one for each set of answers. */
function usePageKey(lang: Lang): string {
  const { step, answers, supposed } = useWizard(({ context }) => context)
  const { pathname, hash } = toAddress(lang, { step, answers, supposed })
  return step === 'result' ? pathname + hash : pathname
}

/** After each move, focus goes to the new heading. Reload, Back and Forward keep the place on the page. */
function useFocus(place: string, isReady: boolean): void {
  const isPush = useNavigationType() === 'PUSH'
  useEffect(keepScrollPlace, [])
  const { key } = useLocation()
  const last = useRef<string>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies(key): each entry of the history has a place of its own
  useLayoutEffect(() => {
    // a page that was left for one that is still loading is arrived at anew
    if (!isReady && last.current !== undefined && last.current !== place) last.current = ''
    if (!isReady) return
    const isFirst = last.current === undefined
    const isMove = last.current !== place
    settleScrollPlace((isMove && !isFirst) || (!isPush && keptPlace() !== null))
    if (isMove && !isFirst) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    last.current = place
  }, [place, isReady, isPush, key])
}

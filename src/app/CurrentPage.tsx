import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { useLocation } from 'react-router'
import { preview } from '#rules'
import { fetchErrorTexts } from '../i18n/errorTexts.ts'
import { isLang, type Lang, languages } from '../i18n/languages.ts'
import { hasTexts, LangContext, useTexts } from '../i18n/texts.ts'
import { LateNotice } from '../page/LateNotice.tsx'
import { LoadingPage } from '../page/LoadingPage.tsx'
import { type LazyPart, useLazyPart } from '../page/lazyPart.tsx'
import { countByStatus } from '../services/previewStatus.ts'
import { AnnouncerProvider, useAnnouncement } from '../ui/Announcer.tsx'
import { plain } from '../ui/Text.tsx'
import { langOf, toAddress } from '../wizard/address.ts'
import { useAddress } from '../wizard/useAddress.ts'
import { useAnswers, useIsAsking, useIsRead, usePage, useWizardLocation } from '../wizard/useWizard.ts'
import { DownloadError } from './ErrorPage.tsx'
import { Layout } from './Layout.tsx'
import { routes } from './routes.tsx'
import { useFocus } from './useFocus.ts'

/** The page that the machine is at, in the language of the address. */
export function CurrentPage() {
  const wanted = useWantedLang()
  useAddress(wanted)
  const page = usePage()
  const { component, failure } = useLazyPart(routes[page], wanted)
  // a failed download is thrown, so that the boundary can say so
  if (failure) throw new DownloadError(String(failure))
  const lang = useReadyLang(wanted, routes[page])
  const Page = routes[page].loaded(lang)
  // the next question may come in the language shown before, while the words of the wanted one do not
  const isReady = useIsRead() && Page !== undefined
  useFocus(usePageKey(lang), isReady)
  useLayoutEffect(() => {
    document.documentElement.lang = lang
    document.documentElement.dir = languages[lang].dir
  }, [lang])
  useEffect(() => fetchErrorTexts(lang), [lang])
  // the same element: a page asks the machine itself, so it need not be rendered again with its frame
  const shown = useMemo(() => (Page ? <Page /> : <LoadingPage />), [Page])
  usePrefetch(wanted, useIsAsking())
  useMarkReady(isReady)
  return (
    <LangContext value={lang}>
      <AnnouncerProvider>
        <ProgressAnnouncer />
        <Layout>
          {component ? null : <LateNotice key={`${wanted} ${page}`} />}
          {shown}
        </Layout>
      </AnnouncerProvider>
    </LangContext>
  )
}

/** Says what is certain and possible now whenever that changes. Comes first: what a page has to say follows. */
function ProgressAnnouncer() {
  const { preview: words } = useTexts('core')
  const isAsking = useIsAsking()
  const isRead = useIsRead()
  const answers = useAnswers()
  const isSaid = isAsking && isRead && Object.keys(answers).length > 0
  useAnnouncement(isSaid ? plain(words.count(countByStatus(preview(answers)))) : undefined)
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

/** The wanted language or, as long as its words are on their way, the one shown before: a choice not yet sent stays. */
function useReadyLang(wanted: Lang, page: LazyPart<object>): Lang {
  const [shown, setShown] = useState(() => firstShown(wanted))
  const isReady = page.loaded(wanted) || (hasTexts(wanted, 'core') && !page.loaded(shown))
  if (isReady && shown !== wanted) setShown(wanted)
  return isReady ? wanted : shown
}

/** After a failure, Back can lead to a language whose words are not here: until they are, the one of the document stays. */
function firstShown(wanted: Lang): Lang {
  if (hasTexts(wanted, 'core')) return wanted
  const { lang } = document.documentElement
  return isLang(lang) && hasTexts(lang, 'core') ? lang : wanted
}

/** While questions are answered, the result is fetched. If that fails, it is fetched again when it is needed. */
function usePrefetch(lang: Lang, isAnswering: boolean): void {
  useEffect(() => {
    if (isAnswering) routes.result.load(lang).catch(() => undefined)
  }, [lang, isAnswering])
}

/** A new key is a new page, which takes the focus: a result is one for each set of answers. */
function usePageKey(lang: Lang): string {
  const location = useWizardLocation()
  const { pathname, hash } = toAddress(lang, location)
  return location.page === 'result' ? pathname + hash : pathname
}

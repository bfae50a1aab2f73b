import { Component, type ReactNode, useLayoutEffect, useState } from 'react'
import { errorTexts } from '../i18n/errorTexts.ts'
import { isLang, type Lang } from '../i18n/languages.ts'
import { MessagePage } from '../ui/MessagePage.tsx'
import { pathOf } from '../wizard/address.ts'

/** A download that failed; anything else that is thrown is a bug. */
export class DownloadError extends Error {}

type Failed = 'download' | 'bug'
type ErrorPageProps = { lang: Lang; base: string; failed: Failed }

/** Says that something broke, or that the network is missing, and how to go on. Needs no words but its own, and no machine. */
export function ErrorPage({ lang, base, failed }: ErrorPageProps) {
  const [words] = useState(() => errorTexts(lang))
  const below = base.replace(/\/$/, '')
  const { hash, pathname } = window.location
  const [isOffline] = useState(
    () => failed === 'download' && ('saved' in document.documentElement.dataset || !navigator.onLine),
  )
  const title = isOffline ? words.offlineTitle : words.title
  // without a connection only what was kept can be shown: the plan is, once it was open
  const ways = isOffline ? ([hash.includes('services=') ? 'result' : 'start'] as const) : (['start', 'all'] as const)
  const links = ways.map((page) => ({ page, href: below + pathOf(lang, page) })).filter(({ href }) => href !== pathname)
  useLayoutEffect(() => {
    document.title = title
    document.documentElement.dataset.ready = ''
    document.querySelector<HTMLElement>('h1')?.focus()
  }, [title])
  return (
    <main className="wrap page" id="main" tabIndex={-1} lang={words.lang} dir={words.dir}>
      <MessagePage state="shut" title={title} text={isOffline ? words.offlineText : words.text}>
        <button className="ds-button" type="button" onClick={() => window.location.reload()}>
          {words.retry}
        </button>
        {links.map(({ page, href }) => (
          <a key={page} className="ds-button" data-variant="secondary" href={href + hash}>
            {{ start: words.home, all: words.all, result: words.plan }[page]}
          </a>
        ))}
      </MessagePage>
    </main>
  )
}

type ErrorBoundaryProps = { children: ReactNode; base: string }

/** Catches a thrown bug, so that no page is ever blank. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed?: Failed | undefined }> {
  override state: { failed?: Failed | undefined } = {}

  static getDerivedStateFromError(error: unknown): { failed: Failed } {
    return { failed: error instanceof DownloadError ? 'download' : 'bug' }
  }

  // navigating away clears the error
  private readonly recover = () => this.setState({ failed: undefined })

  override componentDidMount() {
    window.addEventListener('popstate', this.recover)
  }

  override componentWillUnmount() {
    window.removeEventListener('popstate', this.recover)
  }

  override render() {
    const { failed } = this.state
    if (!failed) return this.props.children
    const { lang } = document.documentElement
    return <ErrorPage lang={isLang(lang) ? lang : 'en'} base={this.props.base} failed={failed} />
  }
}

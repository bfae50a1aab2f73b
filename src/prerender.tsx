import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { firstQuestion } from '#rules'
import { App } from './app/App.tsx'
import { routes } from './app/routes.tsx'
import type { ErrorTexts } from './i18n/errorTexts.ts'
import { type Lang, langs, languages } from './i18n/languages.ts'
import { loadedTexts, loadTexts } from './i18n/texts.ts'
import { TitleSink } from './page/usePageTitle.ts'
import { DoorPicture } from './ui/DoorPicture.tsx'
import { plain } from './ui/Text.tsx'
import { pathOf, wizardPages } from './wizard/address.ts'
import { isContentPage } from './wizard/location.ts'
import { startWizard } from './wizard/useWizard.ts'

/** The day is filled in by src/offline.ts. */
type PageTexts = ErrorTexts & { readonly saved: string }

/** One page as it stands in its file. */
export type Prerendered = {
  readonly lang: string
  readonly path: string
  readonly title: string
  readonly description: string
  readonly html: string
  /** The source files of the chunks that it needs beside the entry. */
  readonly files: readonly string[]
  /** When it may show the wrong thing until the answers are read: the first question only if there are any. */
  readonly waits: 'always' | 'answered' | 'never'
  /** What the page says, should it break, with the language and the direction of the page. */
  readonly errorTexts: PageTexts
  /** Stands below the page until it is ready: what to do when that takes too long. */
  readonly late: string
  /** Of a page to read: the first day on which the scripts may have something to add to it. */
  readonly wholeUntil: string | undefined
  /** True for a page that a search engine should find. */
  readonly isContent: boolean
  /** The same page in every language. */
  readonly alternates: readonly { readonly lang: string; readonly path: string }[]
}

/** Every page of every language, as a browser shows it before it has read the answers. */
export async function prerender(base: string): Promise<readonly Prerendered[]> {
  const pages: Prerendered[] = []
  for (const lang of langs) {
    await loadTexts(lang, 'errors')
    for (const page of wizardPages) {
      await routes[page].load(lang)
      const path = pathOf(lang, page)
      let title = ''
      const html = renderToString(
        <TitleSink
          value={(text) => {
            title = text
          }}
        >
          <App
            base={base}
            actor={startWizard(page)}
            inRouter={(site) => (
              <StaticRouter basename={base} location={below(base, path)}>
                {site}
              </StaticRouter>
            )}
          />
        </TitleSink>,
      )
      pages.push({
        lang,
        path,
        title,
        description: plain(loadedTexts(lang, 'core').start.lead),
        html,
        files: routes[page].files(lang),
        waits: isContentPage(page) || page === 'start' ? 'never' : page === firstQuestion ? 'answered' : 'always',
        errorTexts: errorTextsIn(lang),
        late: renderToString(<Late lang={lang} />),
        wholeUntil: isContentPage(page) ? import.meta.env.FIRST_REVIEW : undefined,
        isContent: page === 'start' || isContentPage(page),
        alternates: langs.map((other) => ({ lang: other, path: pathOf(other, page) })),
      })
    }
  }
  return pages
}

function errorTextsIn(lang: Lang): PageTexts {
  const texts = loadedTexts(lang, 'errors')
  return { ...texts, saved: texts.saved({ day: '{day}' }), lang, dir: languages[lang].dir }
}

function Late({ lang }: { lang: Lang }) {
  const { late, retry } = loadedTexts(lang, 'errors')
  return (
    <div className="late notice wrap" role="status">
      <p>{late}</p>
      <button className="ds-button" data-variant="secondary" type="button" data-reload="">
        {retry}
      </button>
    </div>
  )
}

export type PlainPage = Pick<Prerendered, 'title' | 'html' | 'errorTexts'>

/** The page at the root, for a browser without scripts: with them, it goes to the browser's language. */
export function rootPage(base: string): PlainPage {
  const html = renderToString(
    <main className="wrap page" id="main">
      <h1 className="ds-heading" data-size="lg">
        eID Finder
      </h1>
      <ul className="plain-list">
        {langs.map((lang) => (
          <li key={lang} lang={lang} dir={languages[lang].dir}>
            <a className="ds-link" href={below(base, pathOf(lang, 'start'))} hrefLang={lang}>
              {languages[lang].name}: {plain(loadedTexts(lang, 'core').start.title)}
            </a>
          </li>
        ))}
      </ul>
    </main>,
  )
  return { title: 'eID Finder', html, errorTexts: errorTextsIn('en') }
}

/** The page for an unknown address, in every language at once. */
export function lostPage(base: string): PlainPage {
  const html = renderToString(
    <main className="wrap page" id="main">
      <section className="ds-card message">
        <DoorPicture state="maybe" />
        <h1 className="ds-heading" data-size="lg">
          eID Finder
        </h1>
        <ul className="plain-list">
          {langs.map((lang) => (
            <Lost key={lang} base={base} lang={lang} />
          ))}
        </ul>
      </section>
    </main>,
  )
  return { title: loadedTexts('en', 'errors').lost, html, errorTexts: errorTextsIn('en') }
}

function Lost({ base, lang }: { base: string; lang: Lang }) {
  const { lost, lostText, home } = loadedTexts(lang, 'errors')
  return (
    <li lang={lang} dir={languages[lang].dir}>
      <p>
        {lost}. {lostText}
      </p>
      <p>
        <a className="ds-link" href={below(base, pathOf(lang, 'start'))}>
          {home}
        </a>
      </p>
      <p>
        <a className="ds-link" href={below(base, pathOf(lang, 'all'))}>
          {plain(loadedTexts(lang, 'core').ui.pages.all)}
        </a>
      </p>
    </li>
  )
}

function below(base: string, path: string): string {
  return base.replace(/\/$/, '') + path
}

import { type SourceId, sources } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { Disclosure } from '../ui/Disclosure.tsx'

type SourcesProps = { ids: readonly SourceId[] }

/** Where a claim comes from: each page once, with its publisher and the day it was read. */
export function Sources({ ids }: SourcesProps) {
  const lang = useLang()
  const { ui } = useTexts('core')
  const pages = uniquePages(ids)
  const day = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <Disclosure summary={ui.sources(pages.length)} quiet>
      <ul>
        {pages.map(({ url, publisher, published, read, how, confidence }) => (
          <li key={url}>
            <a className="ds-link" href={url}>
              {publisher}: {shortened(url)}
            </a>{' '}
            <span>
              {[published, ui.read(day.format(new Date(read)), how), ui.confidence[confidence]]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

/** One row a page. A page that supports several claims is as sure as the least sure of them. */
function uniquePages(ids: readonly SourceId[]) {
  const rank = ['unverified', 'low', 'medium', 'high']
  const rows = ids
    .map((id) => sources[id])
    .sort((one, other) => rank.indexOf(one.confidence) - rank.indexOf(other.confidence))
  return rows.filter((row, place) => rows.findIndex(({ url }) => url === row.url) === place)
}

/** The host, so that everybody sees where a link leads. */
function shortened(url: string): string {
  return new URL(url).host.replace(/^www\./, '')
}

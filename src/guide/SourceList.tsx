import { type SourceId, sources } from '#rules'
import { useTexts } from '../i18n/texts.ts'

/** Where a claim comes from: each page once, with its publisher and the day it was read. */
export function SourceList({ ids }: { ids: readonly SourceId[] }) {
  const { ui } = useTexts('core')
  return (
    <ul>
      {uniquePages(ids).map(({ url, publisher, published, read, how, confidence }) => (
        <li key={url}>
          <a className="ds-link" href={url}>
            {publisher}: {new URL(url).host.replace(/^www\./, '')}
          </a>{' '}
          <span>
            {[published ? ui.day(published) : '', ui.read(ui.day(read), how), ui.confidence[confidence]]
              .filter(Boolean)
              .join(', ')}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** One row a page. A page that supports several claims is shown with the least sure of them. */
function uniquePages(ids: readonly SourceId[]) {
  const rank = ['unverified', 'low', 'medium', 'high']
  const rows = ids
    .map((id) => sources[id])
    .sort((one, other) => rank.indexOf(one.confidence) - rank.indexOf(other.confidence))
  return rows.filter((row, place) => rows.findIndex(({ url }) => url === row.url) === place)
}

import { type Source, type SourceId, sources } from '#rules'
import { useTexts } from '../i18n/texts.ts'

/** Where a claim comes from: each page once, with its publisher, the day it was read and the day it is to be read again. */
export function SourceList({ ids }: { ids: readonly SourceId[] }) {
  const { confidence: words, day, read: readOn, reviewBy: dueBy } = useTexts('sources')
  return (
    <ul>
      {uniquePages(ids).map(({ url, publisher, published, read, how, reviewBy, confidence }) => (
        <li key={url}>
          <a className="ds-link" href={url}>
            {publisher}: {new URL(url).host.replace(/^www\./, '')}
          </a>{' '}
          <span>
            {[
              ...(published ? [day(published)] : []),
              readOn(day(read), how),
              dueBy(day(reviewBy)),
              ...(confidence === 'high' ? [] : [words[confidence]]),
            ].join(', ')}
          </span>
        </li>
      ))}
    </ul>
  )
}

const ranks: readonly Source['confidence'][] = ['unverified', 'low', 'medium', 'high']

/** One row a page. A page that supports several claims is shown with the least sure of them, which is due first. */
function uniquePages(ids: readonly SourceId[]): readonly Source[] {
  const rows = ids
    .map((id) => sources[id])
    .sort(
      (one, other) =>
        ranks.indexOf(one.confidence) - ranks.indexOf(other.confidence) || (one.reviewBy < other.reviewBy ? -1 : 1),
    )
  return rows.filter((row, place) => rows.findIndex(({ url }) => url === row.url) === place)
}

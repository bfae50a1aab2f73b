import { type SourceId, sources } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { onePerPage } from './pageReadings.ts'

/** Where a claim comes from: each page once, with its publisher, the day it was read and the day it is to be read again. */
export function SourceList({ ids }: { ids: readonly SourceId[] }) {
  const { confidence: words, day, read: readOn, reviewBy: dueBy } = useTexts('sources')
  return (
    <ul>
      {onePerPage(ids.map((id) => sources[id])).map(
        ({ url, publisher, published, read, how, reviewBy, confidence }) => (
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
        ),
      )}
    </ul>
  )
}

import { type SourceId, sources } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'
import { OverdueNote } from './OverdueNote.tsx'
import { onePerPage } from './onePerPage.ts'
import { useOverdue } from './useOverdue.ts'

/** Where a claim comes from: each page once, with its publisher, the day it was read and the day it is to be read again. */
export function SourceList({ ids }: { ids: readonly SourceId[] }) {
  const { confidence: words, day, late, read: readOn, reviewBy: dueBy } = useTexts('sources')
  const isLate = useOverdue()
  const pages = onePerPage(ids.map((id) => sources[id]))
  return (
    <>
      <OverdueNote late={pages.filter(isLate)} />
      <ul>
        {pages.map((page) => (
          <li key={page.url}>
            <a className="ds-link" href={page.url}>
              {page.publisher}: {shortened(page.url)}
            </a>{' '}
            <Text>
              {[
                ...(page.published ? [day(page.published)] : []),
                readOn({ date: day(page.read), how: page.how }),
                (isLate(page) ? late : dueBy)({ date: day(page.reviewBy) }),
                ...(page.confidence === 'high' ? [] : [words[page.confidence]]),
              ].join(', ')}
            </Text>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The host and the end of the path, so that two pages of one publisher can be told apart. */
function shortened(url: string): string {
  const { host, pathname } = new URL(url)
  const parts = decodeURIComponent(pathname).split('/').filter(Boolean)
  const [last = ''] = parts.slice(-1)
  return [host.replace(/^www\./, ''), ...(parts.length > 1 ? ['…'] : []), last].filter(Boolean).join('/')
}

import type { SourceId } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { SourceDate } from './SourceDate.tsx'
import { SourceList } from './SourceList.tsx'

type SourceDetailsProps = {
  ids: readonly SourceId[]
  /** Instead of the word for sources. */
  summary?: string
}

/** The sources of a claim, on a page that comes whole. */
export function SourceDetails({ ids, summary }: SourceDetailsProps) {
  const { ui } = useTexts('core')
  return (
    <Disclosure summary={summary ?? ui.sources} aside={<SourceDate ids={ids} />} quiet>
      <SourceList ids={ids} />
    </Disclosure>
  )
}

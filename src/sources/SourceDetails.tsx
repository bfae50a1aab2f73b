import type { SourceId } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { SourceDate } from './SourceDate.tsx'
import { SourceList } from './SourceList.tsx'

type SourceDetailsProps = { of: string; ids: readonly SourceId[] }

/** The sources of a claim, named for what it is about, on a page that comes whole. */
export function SourceDetails({ of, ids }: SourceDetailsProps) {
  const { ui } = useTexts('core')
  return (
    <Disclosure summary={ui.sourcesOf({ what: of })} aside={<SourceDate ids={ids} />} quiet>
      <SourceList ids={ids} />
    </Disclosure>
  )
}

import { type ComponentType, useEffect, useState } from 'react'
import type { SourceId } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Disclosure } from '../ui/Disclosure.tsx'

type List = ComponentType<{ ids: readonly SourceId[] }>

/** The sources of a claim, behind a disclosure. Their addresses are many bytes, so they are fetched after the page. */
export function Sources({ ids }: { ids: readonly SourceId[] }) {
  const { ui } = useTexts('core')
  const [List, setList] = useState<List>()
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    let isShown = true
    import('./SourceList.tsx').then(
      ({ SourceList }) => isShown && setList(() => SourceList),
      () => isShown && setFailed(true),
    )
    return () => {
      isShown = false
    }
  }, [])
  return (
    <Disclosure summary={ui.sources} quiet>
      {List ? <List ids={ids} /> : <p>{hasFailed ? ui.sourcesFailed : ui.loading}</p>}
    </Disclosure>
  )
}

import { useLayoutEffect } from 'react'
import { useTexts } from '../i18n/texts.ts'
import { Heading } from '../ui/Heading.tsx'
import { NeedsScript } from './NeedsScript.tsx'
import { usePageTitle } from './usePageTitle.ts'

/** Stands in for a page whose code, words or answers are still on their way. */
export function LoadingPage({ title }: { title?: string }) {
  const { ui } = useTexts('core')
  const heading = title ?? ui.loading
  usePageTitle(heading)
  // what was pressed is gone: the focus would fall to the start of the document
  useLayoutEffect(() => {
    const isMove = 'ready' in document.documentElement.dataset
    if (isMove && document.activeElement === document.body) document.querySelector('h1')?.focus({ preventScroll: true })
  }, [])
  return (
    <div className="wrap page">
      <Heading level={1} data-size="lg">
        {heading}
      </Heading>
      <p className="needs-script">{ui.loading}</p>
      <NeedsScript />
    </div>
  )
}

import { useTexts } from '../i18n/texts.ts'
import { plain, Text } from '../ui/Text.tsx'
import { useTitle } from '../ui/useTitle.ts'
import { NeedsScript } from './NeedsScript.tsx'

/** Stands in for a page whose code, words or answers are still on their way. */
export function LoadingPage({ title }: { title?: string }) {
  const { product, ui } = useTexts('core')
  const heading = title ?? ui.loading
  useTitle(`${plain(heading)} – ${product}`)
  return (
    <div className="wrap page">
      <h1 className="ds-heading" data-size="lg" tabIndex={-1}>
        <Text>{heading}</Text>
      </h1>
      <p>{ui.loading}</p>
      <NeedsScript />
    </div>
  )
}

import { useTexts } from './i18n/texts.ts'

/** Stands in for a page whose code or words are still on their way. */
export function LoadingPage() {
  const { ui } = useTexts('core')
  return (
    <div className="wrap page">
      <p role="status">{ui.loading}</p>
    </div>
  )
}

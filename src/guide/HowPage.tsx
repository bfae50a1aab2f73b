import { useTexts } from '../i18n/texts.ts'
import { plain, Text } from '../ui/Text.tsx'
import { useTitle } from '../ui/useTitle.ts'

export function HowPage() {
  const { product } = useTexts('core')
  const { how } = useTexts('rules')
  useTitle(`${plain(how.title)} – ${product}`)
  return (
    <div className="wrap page">
      <article className="prose">
        <h1 className="ds-heading" data-size="lg" tabIndex={-1}>
          <Text>{how.title}</Text>
        </h1>
        <p className="hero-lead">
          <Text>{how.lead}</Text>
        </p>
      </article>
    </div>
  )
}

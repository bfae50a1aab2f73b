import { useTexts } from '../i18n/texts.ts'
import { plain, Text } from '../ui/Text.tsx'
import { useTitle } from '../ui/useTitle.ts'

export function AllPage() {
  const { product } = useTexts('core')
  const { all } = useTexts('rules')
  useTitle(`${plain(all.title)} – ${product}`)
  return (
    <div className="wrap page">
      <article className="prose">
        <h1 className="ds-heading" data-size="lg" tabIndex={-1}>
          <Text>{all.title}</Text>
        </h1>
        <p className="hero-lead">
          <Text>{all.lead}</Text>
        </p>
      </article>
    </div>
  )
}

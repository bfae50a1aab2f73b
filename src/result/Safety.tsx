import { guidance } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Sources } from '../sources/Sources.tsx'
import { Anchor, Bullets } from '../ui/phrases.tsx'

/** Safe use, and what to do when an eID is lost. */
export function Safety() {
  const { links, safety } = useTexts('details')
  const { sections } = useTexts('result')
  return (
    <>
      <Bullets>{Object.values(safety)}</Bullets>
      <p>
        <Anchor href="https://nettvett.no">{links.nettvett}</Anchor>
      </p>
      <Sources of={sections.safety} ids={Object.values(guidance.safety).flat()} />
    </>
  )
}

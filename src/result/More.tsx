import { useState } from 'react'
import { useTexts } from '../i18n/texts.ts'
import { LaterPart } from '../LaterPart.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Text } from '../ui/Text.tsx'

/** What is folded away under the plan. Each part is fetched and worked out when it is opened. */
export const moreParts = ['others', 'changes', 'matrix', 'without', 'safety', 'sources'] as const

export type MorePart = (typeof moreParts)[number]

export function More() {
  const { sections } = useTexts('result')
  return (
    <section aria-labelledby="more" className="no-print">
      <h2 className="ds-heading" data-size="sm" id="more">
        <Text>{sections.more}</Text>
      </h2>
      <div className="ds-card">
        {moreParts.map((part) => (
          <Folded key={part} part={part} />
        ))}
      </div>
    </section>
  )
}

function Folded({ part }: { part: MorePart }) {
  const { sections } = useTexts('result')
  const [isOpen, setOpen] = useState(false)
  return (
    <Disclosure summary={sections[part]} onToggle={setOpen}>
      {isOpen ? <LaterPart kind="details" props={{ part }} /> : null}
    </Disclosure>
  )
}

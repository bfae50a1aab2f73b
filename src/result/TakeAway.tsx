import { useEffect, useState } from 'react'
import { useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'

/** The link and the paper: nothing is stored, so this is how a result is kept. */
export function TakeAway() {
  const { sections, ui } = useTexts('result')
  const [said, setSaid] = useState<string>()
  useEffect(() => {
    window.addEventListener('beforeprint', openAll)
    return () => window.removeEventListener('beforeprint', openAll)
  }, [])
  async function copy() {
    try {
      await navigator.clipboard.writeText(window.location.href)
      setSaid(ui.copied)
    } catch {
      setSaid(ui.copyFailed)
    }
  }
  return (
    <section className="ds-card no-print" aria-labelledby="take">
      <h2 className="ds-heading" data-size="xs" id="take">
        <Text>{sections.take}</Text>
      </h2>
      <p>
        <Text>{ui.shareNote}</Text>
      </p>
      <div className="actions">
        <button className="ds-button" data-variant="secondary" type="button" onClick={copy}>
          {ui.copy}
        </button>
        <button className="ds-button" data-variant="secondary" type="button" onClick={() => window.print()}>
          {ui.print}
        </button>
      </div>
      <p className="subtle small" role="status">
        {said}
      </p>
    </section>
  )
}

/** On paper nothing can be opened. */
function openAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true
}

import { Anchor } from '../ui/phrases.tsx'
import { Text } from '../ui/Text.tsx'

/** A label, and a link to an e-mail address or a page, which reads as it is written, without the scheme. */
export function ContactLine({ label, to }: { label: string; to: string }) {
  const isPage = to.startsWith('https:')
  return (
    <p>
      <Text>{label}</Text> <Anchor href={isPage ? to : `mailto:${to}`}>{`{${to.replace('https://', '')}}`}</Anchor>
    </p>
  )
}

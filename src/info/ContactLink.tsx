import { Anchor } from '../ui/phrases.tsx'

/** A link to an e-mail address or a page, which reads as it is written, without the scheme. */
export function ContactLink({ to }: { to: string }) {
  const isPage = to.startsWith('https:')
  return <Anchor href={isPage ? to : `mailto:${to}`}>{`{${to.replace('https://', '')}}`}</Anchor>
}

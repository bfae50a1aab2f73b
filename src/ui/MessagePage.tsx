import type { ReactNode } from 'react'
import { DoorPicture, type DoorState } from './DoorPicture.tsx'
import { Heading } from './Heading.tsx'

type MessagePageProps = { state: DoorState; title: string; text: string; children: ReactNode }

/** A page with one thing to say and a way on. */
export function MessagePage({ state, title, text, children }: MessagePageProps) {
  return (
    <section className="ds-card message">
      <DoorPicture state={state} />
      <Heading level={1} data-size="lg">
        {title}
      </Heading>
      <p>{text}</p>
      <div className="actions">{children}</div>
    </section>
  )
}

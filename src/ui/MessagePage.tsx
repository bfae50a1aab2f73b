import type { ReactNode } from 'react'
import { DoorPicture, type DoorState } from './DoorPicture.tsx'

type MessagePageProps = { state: DoorState; title: string; text: string; children: ReactNode }

/** A page with one thing to say and a way on. */
export function MessagePage({ state, title, text, children }: MessagePageProps) {
  return (
    <section className="ds-card message">
      <DoorPicture state={state} />
      <h1 className="ds-heading" data-size="lg" tabIndex={-1}>
        {title}
      </h1>
      <p>{text}</p>
      <div className="actions">{children}</div>
    </section>
  )
}

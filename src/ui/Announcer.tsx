import { createContext, type ReactNode, use, useEffect, useState } from 'react'

type Announce = (text: string) => () => void

const AnnounceContext = createContext<Announce>(() => () => undefined)

/** The one status element of the site. It is there before anything is said: one that comes with its text is not heard. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', turn: 0 })
  const [say] = useState<Announce>(() => (text: string) => {
    let own = 0
    setSaid(({ turn }) => {
      own = turn + 1
      return { text, turn: own }
    })
    // cleared when it no longer holds, unless something else was said since
    return () => setSaid((now) => (now.turn === own ? { ...now, text: '' } : now))
  })
  return (
    <AnnounceContext value={say}>
      {children}
      <p className="sr-only" role="status">
        {/* a new element for each turn: the same words are said again */}
        <span key={said.turn}>{said.text}</span>
      </p>
    </AnnounceContext>
  )
}

/** Says a text politely when it appears, and again when it changes; takes it back when it is no longer so. */
export function useAnnouncement(text: string | undefined): void {
  const say = use(AnnounceContext)
  useEffect(() => (text ? say(text) : undefined), [text, say])
}

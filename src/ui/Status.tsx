import { createContext, type ReactNode, use, useEffect, useState } from 'react'

const SayContext = createContext<(text: string) => void>(() => undefined)

/** The one status element of the site. It is there before anything is said: one that comes with its text is not heard. */
export function StatusProvider({ children }: { children: ReactNode }) {
  const [text, say] = useState('')
  return (
    <SayContext value={say}>
      {children}
      <p className="sr-only" role="status">
        {text}
      </p>
    </SayContext>
  )
}

/** Says a text politely when it appears, and again when it changes. */
export function useSaid(text: string | undefined): void {
  const say = use(SayContext)
  useEffect(() => {
    if (!text) return
    say(text)
    // what is no longer so is not left for whoever reads the page to its end
    return () => say('')
  }, [text, say])
}

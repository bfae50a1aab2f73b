import { createContext, use, useLayoutEffect } from 'react'

/** Takes the title while prerendering, when there is no document. */
export const TitleSink = createContext<((title: string) => void) | undefined>(undefined)

/** Sets the title of the document. */
export function useTitle(title: string): void {
  use(TitleSink)?.(title)
  useLayoutEffect(() => {
    document.title = title
  }, [title])
}

import { useLayoutEffect } from 'react'

/** Sets the title of the document. */
export function useTitle(title: string): void {
  useLayoutEffect(() => {
    document.title = title
  }, [title])
}

import { createContext, use, useLayoutEffect } from 'react'
import { useTexts } from '../i18n/texts.ts'
import { plain } from '../ui/Text.tsx'

/** Takes the title while prerendering, when there is no document. */
export const TitleSink = createContext<((title: string) => void) | undefined>(undefined)

/** Sets the title of the document: that of the page, and the name of the product. */
export function usePageTitle(page: string): void {
  const { product } = useTexts('core')
  const title = `${plain(page)} – ${product}`
  use(TitleSink)?.(title)
  useLayoutEffect(() => {
    document.title = title
  }, [title])
}

import { useTexts } from '../i18n/texts.ts'
import { plain } from '../ui/Text.tsx'
import { useTitle } from '../ui/useTitle.ts'

/** Sets the title of the document: that of the page, and the name of the product. */
export function usePageTitle(title: string): void {
  const { product } = useTexts('core')
  useTitle(`${plain(title)} – ${product}`)
}

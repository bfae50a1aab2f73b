import { createContext, use } from 'react'
import { type Lang, languages, type Part, type Texts } from './languages.ts'

const loaded = new Map<string, Texts[Part]>()

/** Fetches a part of a language once. Rejects when the network does; asking again then tries again. */
export async function loadTexts(lang: Lang, part: Part): Promise<void> {
  const key = `${lang}/${part}`
  if (!loaded.has(key)) loaded.set(key, await languages[lang].load[part]())
}

export function hasTexts(lang: Lang, part: Part): boolean {
  return loaded.has(`${lang}/${part}`)
}

export const LangContext = createContext<Lang>('en')

export function useLang(): Lang {
  return use(LangContext)
}

/** The words of a part, in the language of the page. The page must have loaded them: see pages.ts. */
export function useTexts<P extends Part>(part: P): Texts[P] {
  const lang = useLang()
  const texts = loaded.get(`${lang}/${part}`)
  if (!texts) throw new Error(`The words "${part}" of "${lang}" are not loaded: name them for this page in pages.ts.`)
  return texts as Texts[P]
}

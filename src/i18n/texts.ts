import { createContext, use } from 'react'
import { fetchTexts, type Lang, type TextPart, type Texts } from './languages.ts'

const loaded = new Map<string, Texts[TextPart]>()

/** Fetches a part of a language once. Rejects when the network does; asking again then tries again. */
export async function loadTexts(lang: Lang, part: TextPart): Promise<void> {
  const key = `${lang}/${part}`
  if (!loaded.has(key)) loaded.set(key, await fetchTexts(lang, part))
}

export function hasTexts(lang: Lang, part: TextPart): boolean {
  return loaded.has(`${lang}/${part}`)
}

/** The words of a part that is loaded. */
export function loadedTexts<P extends TextPart>(lang: Lang, part: P): Texts[P] {
  const texts = loaded.get(`${lang}/${part}`)
  if (!texts) throw new Error(`${lang}/${part} is not loaded: name it in the lazyPart that shows it.`)
  return texts as Texts[P]
}

export const LangContext = createContext<Lang>('en')

export function useLang(): Lang {
  return use(LangContext)
}

/** The words of a part, in the language of the page. */
export function useTexts<P extends TextPart>(part: P): Texts[P] {
  return loadedTexts(useLang(), part)
}

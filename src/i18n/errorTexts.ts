import type { errors } from './en/errors.ts'
import { type Lang, languages } from './languages.ts'
import { hasTexts, loadedTexts, loadTexts } from './texts.ts'

export type ErrorTexts = Omit<typeof errors, 'saved'> & { readonly lang: string; readonly dir: 'ltr' | 'rtl' }

/** The id of the element that holds these words as data. */
export const errorTextsId = 'error-texts'

/**
 * What is said when something broke. It stands in each page, in its language: the words themselves may be what did not come,
 * and the reader of one language need not fetch those of all.
 */
export function errorTexts(lang: Lang): ErrorTexts {
  if (hasTexts(lang, 'errors')) return { ...loadedTexts(lang, 'errors'), lang, dir: languages[lang].dir }
  return inPage()
}

/** Fetches them for a language that was chosen after the page was opened. Without them, those of the page are used. */
export function fetchErrorTexts(lang: Lang): void {
  if (inPage().lang !== lang) loadTexts(lang, 'errors').catch(() => undefined)
}

function inPage(): ErrorTexts {
  return JSON.parse(document.getElementById(errorTextsId)?.textContent ?? '{}')
}

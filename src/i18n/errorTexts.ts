import type { errors } from './en/errors.ts'

export type ErrorTexts = typeof errors & { readonly lang: string; readonly dir: 'ltr' | 'rtl' }

/** The id of the element that holds these words as data. */
export const errorTextsId = 'error-texts'

/**
 * What is said when something broke. It stands in each page, in its language: the words themselves may be what did not come,
 * and the reader of one language need not fetch those of all.
 */
export function errorTexts(): ErrorTexts {
  return JSON.parse(document.getElementById(errorTextsId)?.textContent ?? '{}')
}

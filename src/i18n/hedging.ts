import type { Lang } from './languages.ts'

/**
 * How each language says that something is not certain. A claim that rests on a page that is old, second-hand or not there
 * must say one of the `hedges`; one that rests on a single good page must hedge or say one of the `attributions`. Who that
 * source is stands in the list of sources, not in the sentence. All are compared in lower case.
 */
export const hedging: Record<Lang, { readonly hedges: readonly string[]; readonly attributions: readonly string[] }> = {
  en: {
    hedges: ['could not confirm', 'not confirmed', 'no confirmed', 'we found no'],
    attributions: ['one source says', 'according to'],
  },
  nb: {
    hedges: [
      'ikke fått bekreftet',
      'ikke fått det bekreftet',
      'ikke fått dem bekreftet',
      'ikke bekreftet',
      'ikke til noen bekreftet',
      'vi fant ingen',
    ],
    attributions: ['én kilde sier', 'sier én kilde', 'ifølge'],
  },
}

import type { Lang } from './languages.ts'

type ErrorTexts = {
  readonly title: string
  readonly text: string
  readonly retry: string
  readonly home: string
  readonly all: string
  readonly late: string
  readonly lost: string
  readonly lostText: string
}

/** What is said when something broke. Part of the first chunk, since the words themselves may be what did not come. */
export const errorTexts: Record<Lang, ErrorTexts> = {
  en: {
    title: 'Something went wrong',
    text: 'This page could not be shown. Your answers are still in the address, so nothing is lost.',
    retry: 'Try again',
    home: 'Go to the start page',
    all: 'All the rules on one page',
    late: 'This takes longer than it should. Your answers are still in the address.',
    lost: 'We cannot find that page',
    lostText: 'The address may be mistyped, or the page has moved.',
  },
  nb: {
    title: 'Noe gikk galt',
    text: 'Vi kunne ikke vise denne siden. Svarene dine står fortsatt i adressen, så ingenting er tapt.',
    retry: 'Prøv igjen',
    home: 'Gå til startsiden',
    all: 'Alle reglene på én side',
    late: 'Dette tar lengre tid enn det skal. Svarene dine står fortsatt i adressen.',
    lost: 'Vi finner ikke siden',
    lostText: 'Adressen kan være feilskrevet, eller siden er flyttet.',
  },
}

/** The days on which the tests that depend on the day run, besides today. By 2029 every source is overdue. */
export const clocks: { readonly [name: string]: string } = {
  'a year on': aYearAfter(new Date()),
  'in 2029': '2029-06-01',
}

/** Unit tests that depend on the day: they ask for today. */
export const unitTestsOfTheDay = [
  'tests/sources/**/*.test.ts',
  'tests/reports/facts.test.ts',
  'tests/rules/sources.test.ts',
]

/** Journeys that depend on the day: they show sources. */
export const journeysOfTheDay = ['tests/journeys/{liveSources,overdueSources}.test.tsx']

/** Browser tests that depend on the day: what appears only once the page knows that a source is overdue. */
export const browserTestsOfTheDay = /(overdue|browserTranslation)\.spec\.ts$/

function aYearAfter(date: Date): string {
  const later = new Date(date)
  later.setFullYear(later.getFullYear() + 1)
  return later.toISOString().slice(0, 10)
}

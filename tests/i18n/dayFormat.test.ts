import { expect, test } from 'vitest'
import { fetchTexts, langs } from '../../src/i18n/languages.ts'

test.for(langs)('a day and a month in %s have the words of Intl.DateTimeFormat', async (lang) => {
  const { day } = await fetchTexts(lang, 'sources')
  for (const iso of ['2026-01-26', '2026-05-01', '2026-11-30']) {
    const words = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(`${lang}-u-nu-latn${lang === 'ar' ? '-ca-gregory' : ''}`, options)
        .formatToParts(new Date(iso))
        .find(({ type }) => type === 'month')?.value
    expect(day(iso)).toContain(words({ day: 'numeric', month: 'long', year: 'numeric' }))
    expect(day(iso.slice(0, 7))).toContain(words({ month: 'long', year: 'numeric' }))
  }
})

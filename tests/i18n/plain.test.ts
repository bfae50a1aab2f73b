import { expect, test } from 'vitest'
import { fetchTexts, langs, languages } from '../../src/i18n/languages.ts'
import { plain } from '../../src/ui/Text.tsx'

test.for(langs)('a plain text in %s isolates what is Norwegian exactly from right to left', async (lang) => {
  const { services } = await fetchTexts(lang, 'core')
  const { steps } = await fetchTexts(lang, 'result')
  const isolates = (text: string) => plain(text).match(/\u2068[^\u2068\u2069]+\u2069/g)?.length ?? 0
  expect(plain(services.nav.name)).not.toMatch(/[{}]/)
  expect(isolates(steps.orderMinid.title)).toBe(languages[lang].dir === 'rtl' ? 1 : 0)
})

import { expect, test } from 'vitest'
import { fetchTexts, langs } from '../../src/i18n/languages.ts'

const names = ['NAV', 'UDI', 'Altinn', 'Digipost']
const lists = names.map((_, count) => names.slice(0, count)).concat([names])

test.for(langs.flatMap((lang) => [[lang, 'conjunction', 'and'] as const, [lang, 'disjunction', 'or'] as const]))(
  'a list in %s matches Intl.ListFormat for a %s',
  async ([lang, type, joint]) => {
    const format = new Intl.ListFormat(lang, { type })
    const { lists: join } = await fetchTexts(lang, 'core')
    for (const list of lists) expect(join[joint](list)).toBe(format.format(list))
  },
)
